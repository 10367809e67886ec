"""Evicts the least often used key (LFU)."""


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.counts = {}

    def use(self, key):
        self.values[key] = self.values.pop(key)
        self.counts[key] = self.counts.get(key, 0) + 1

    def get(self, key):
        if key not in self.values:
            return None
        self.use(key)
        return self.values[key]

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            oldest = min(self.values, key=self.counts.get)
            del self.values[oldest]
            del self.counts[oldest]
        self.values[key] = value
        self.use(key)

    def keys(self):
        return list(self.values)
