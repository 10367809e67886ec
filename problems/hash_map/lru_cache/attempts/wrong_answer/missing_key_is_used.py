"""Stores the use of a missing key, which is then evicted in place of a real one."""


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}

    def get(self, key):
        value = self.values.pop(key, None)
        if value is None and len(self.values) == self.capacity:
            del self.values[next(iter(self.values))]
        self.values[key] = value
        return value

    def put(self, key, value):
        self.values.pop(key, None)
        if len(self.values) == self.capacity:
            del self.values[next(iter(self.values))]
        self.values[key] = value

    def keys(self):
        return [key for key, value in self.values.items() if value is not None]
