"""Evicts after it inserts, when there are capacity keys already."""


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}

    def use(self, key):
        self.values[key] = self.values.pop(key)

    def get(self, key):
        if key not in self.values:
            return None
        self.use(key)
        return self.values[key]

    def put(self, key, value):
        self.values[key] = value
        self.use(key)
        if len(self.values) >= self.capacity > 1:
            oldest = next(iter(self.values))
            del self.values[oldest]

    def keys(self):
        return list(self.values)
