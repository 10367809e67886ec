"""Remembers the smallest entry, and forgets to find it anew when it is changed to a greater priority."""


class IndexedQueue:
    def __init__(self):
        self.priority = {}
        self.first = None

    def push(self, key, priority):
        if key in self.priority:
            raise ValueError(key)
        self.priority[key] = priority
        if self.first is None or (priority, key) < (self.priority[self.first], self.first):
            self.first = key

    def change(self, key, priority):
        if key not in self.priority:
            raise KeyError(key)
        self.priority[key] = priority
        if (priority, key) < (self.priority[self.first], self.first):
            self.first = key

    def remove(self, key):
        if key not in self.priority:
            return False
        del self.priority[key]
        self.find()
        return True

    def find(self):
        self.first = min(self.priority, key=lambda key: (self.priority[key], key), default=None)

    def pop(self):
        if not self.priority:
            raise IndexError("empty")
        key = self.first
        priority = self.priority.pop(key)
        self.find()
        return key, priority

    def size(self):
        return len(self.priority)
