"""Returns every use in the queue, so keys occur several times."""

from collections import deque


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.counts = {}
        self.uses = deque()

    def use(self, key):
        self.counts[key] = self.counts.get(key, 0) + 1
        self.uses.append(key)

    def get(self, key):
        if key not in self.values:
            return None
        self.use(key)
        return self.values[key]

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            while True:
                oldest = self.uses.popleft()
                self.counts[oldest] -= 1
                if self.counts[oldest] == 0:
                    break
            del self.values[oldest]
        self.values[key] = value
        self.use(key)

    def keys(self):
        return list(dict.fromkeys(self.uses))
