"""Keeps a list of pairs and builds it anew for each use."""


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.pairs = []

    def get(self, key):
        for stored, value in self.pairs:
            if stored == key:
                self.put(key, value)
                return value
        return None

    def put(self, key, value):
        self.pairs = [pair for pair in self.pairs if pair[0] != key]
        self.pairs.append((key, value))
        if len(self.pairs) > self.capacity:
            self.pairs.pop(0)

    def keys(self):
        return [key for key, _ in self.pairs]
