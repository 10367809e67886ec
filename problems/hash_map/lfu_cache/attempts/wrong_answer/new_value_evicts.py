"""Evicts a key although the key of put is in the full cache."""


class LFUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.counts = {}
        self.times = {}
        self.time = 0

    def use(self, key):
        self.time += 1
        self.counts[key] = self.counts.get(key, 0) + 1
        self.times[key] = self.time

    def evict(self):
        key = min(self.values, key=lambda key: (self.counts[key], self.times[key]))
        del self.values[key]
        del self.counts[key]
        del self.times[key]

    def get(self, key):
        if key not in self.values:
            return None
        self.use(key)
        return self.values[key]

    def put(self, key, value):
        if len(self.values) == self.capacity:
            self.evict()
        self.values[key] = value
        self.use(key)
