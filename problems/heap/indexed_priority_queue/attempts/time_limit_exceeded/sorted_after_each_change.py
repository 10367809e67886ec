"""Sorts all entries after each push and change."""


class IndexedQueue:
    def __init__(self):
        self.entries = []
        self.priority = {}

    def push(self, key, priority):
        if key in self.priority:
            raise ValueError(key)
        self.priority[key] = priority
        self.entries.append((priority, key))
        self.entries.sort()

    def change(self, key, priority):
        if not self.remove(key):
            raise KeyError(key)
        self.push(key, priority)

    def remove(self, key):
        if key not in self.priority:
            return False
        self.entries.remove((self.priority.pop(key), key))
        return True

    def pop(self):
        priority, key = self.entries.pop(0)
        del self.priority[key]
        return key, priority

    def size(self):
        return len(self.entries)
