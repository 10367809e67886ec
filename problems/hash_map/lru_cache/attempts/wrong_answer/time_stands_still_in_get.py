"""Does not advance the time in get, so two keys may have the same time."""

from heapq import heappop, heappush


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.times = {}
        self.heap = []
        self.now = 0

    def use(self, key):
        self.times[key] = self.now
        heappush(self.heap, (self.now, key))

    def get(self, key):
        if key in self.values:
            self.use(key)
            return self.values[key]
        return None

    def put(self, key, value):
        self.now += 1
        if key not in self.values and len(self.values) == self.capacity:
            time, oldest = heappop(self.heap)
            while self.times.get(oldest) != time:
                time, oldest = heappop(self.heap)
            del self.values[oldest]
            del self.times[oldest]
        self.values[key] = value
        self.use(key)

    def keys(self):
        return sorted(self.values, key=self.times.get)
