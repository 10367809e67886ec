"""Packs time and key into one number, with room for keys from 0 to 999,999."""

from heapq import heappop, heappush


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.times = {}
        self.heap = []
        self.now = 0

    def use(self, key):
        self.now += 1
        self.times[key] = self.now
        heappush(self.heap, self.now * 1_000_000 + key)

    def get(self, key):
        if key in self.values:
            self.use(key)
            return self.values[key]
        return None

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            time, oldest = divmod(heappop(self.heap), 1_000_000)
            while self.heap and self.times.get(oldest) != time:
                time, oldest = divmod(heappop(self.heap), 1_000_000)
            if oldest not in self.values:
                oldest = min(self.values, key=self.times.get)
            del self.values[oldest]
            del self.times[oldest]
        self.values[key] = value
        self.use(key)

    def keys(self):
        return sorted(self.values, key=self.times.get)
