"""Never drops stale uses from its queue while there is room, so keys goes through all of them."""

from collections import deque


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.latest = {}
        self.uses = deque()
        self.now = 0

    def use(self, key):
        self.now += 1
        self.latest[key] = self.now
        self.uses.append((key, self.now))

    def get(self, key):
        if key not in self.values:
            return None
        self.use(key)
        return self.values[key]

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            oldest, time = self.uses.popleft()
            while self.latest.get(oldest) != time:
                oldest, time = self.uses.popleft()
            del self.values[oldest], self.latest[oldest]
        self.values[key] = value
        self.use(key)

    def keys(self):
        return [key for key, time in self.uses if self.latest.get(key) == time]
