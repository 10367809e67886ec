"""Stores entries under the first 16 characters of their keys."""


class IndexedQueue:
    def __init__(self):
        self.priority = {}
        self.full = {}

    def push(self, key, priority):
        if key in self.priority:
            raise ValueError(key)
        self.priority[key] = priority
        self.full[key[:16]] = key

    def change(self, key, priority):
        if key not in self.priority:
            raise KeyError(key)
        self.priority[key] = priority

    def remove(self, key):
        return self.priority.pop(key, None) is not None

    def pop(self):
        if not self.priority:
            raise IndexError("empty")
        key = min(self.priority, key=lambda key: (self.priority[key], key))
        return self.full[key[:16]], self.priority.pop(key)

    def size(self):
        return len(self.priority)
