"""Walks back over the uses in keys until all keys are found, far if one of them was not used for a long time."""

from collections import Counter, deque


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.uses = deque()
        self.count = Counter()

    def use(self, key):
        self.uses.append(key)
        self.count[key] += 1

    def get(self, key):
        if key not in self.values:
            return None
        self.use(key)
        return self.values[key]

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            oldest = self.uses.popleft()
            self.count[oldest] -= 1
            while self.count[oldest] > 0:
                oldest = self.uses.popleft()
                self.count[oldest] -= 1
            del self.values[oldest]
        self.values[key] = value
        self.use(key)

    def keys(self):
        found = {}
        for key in reversed(self.uses):
            found.setdefault(key)
            if len(found) == len(self.values):
                break
        return [*found][::-1]
