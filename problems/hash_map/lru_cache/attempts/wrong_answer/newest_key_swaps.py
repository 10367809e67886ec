"""Swaps a used key with the newest one instead of moving it past all."""


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.order = []

    def get(self, key):
        if key not in self.values:
            return None
        index = self.order.index(key)
        self.order[index], self.order[-1] = self.order[-1], key
        return self.values[key]

    def put(self, key, value):
        if key in self.values:
            self.order.remove(key)
        elif len(self.values) == self.capacity:
            del self.values[self.order.pop(0)]
        self.values[key] = value
        self.order.append(key)

    def keys(self):
        return self.order[:]
