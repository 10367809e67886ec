"""Searches all keys for the oldest use at each eviction."""


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.times = {}
        self.now = 0

    def get(self, key):
        if key not in self.values:
            return None
        self.now += 1
        self.times[key] = self.now
        return self.values[key]

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            oldest = min(self.times, key=self.times.get)
            del self.values[oldest], self.times[oldest]
        self.values[key] = value
        self.get(key)

    def keys(self):
        return sorted(self.times, key=self.times.get)
