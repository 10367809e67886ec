"""Finds a key in its list with `is`, which works only for small numbers."""


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.pairs = []

    def take(self, key):
        for index, (stored, value) in enumerate(self.pairs):
            if stored is key:
                self.pairs.pop(index)
                return value
        return None

    def get(self, key):
        value = self.take(key)
        if value is not None:
            self.pairs.append((key, value))
        return value

    def put(self, key, value):
        self.take(key)
        self.pairs.append((key, value))
        self.pairs = self.pairs[-self.capacity :]

    def keys(self):
        return [key for key, _ in self.pairs]
