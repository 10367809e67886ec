"""Decrements the size in remove although the key is not there."""


class IndexedQueue:
    def __init__(self):
        self.priority = {}
        self.count = 0

    def push(self, key, priority):
        if key in self.priority:
            raise ValueError(key)
        self.priority[key] = priority
        self.count += 1

    def change(self, key, priority):
        if key not in self.priority:
            raise KeyError(key)
        self.priority[key] = priority

    def remove(self, key):
        self.count = max(0, self.count - 1)
        return self.priority.pop(key, None) is not None

    def pop(self):
        if not self.priority:
            raise IndexError("empty")
        key = min(self.priority, key=lambda key: (self.priority[key], key))
        self.count -= 1
        return key, self.priority.pop(key)

    def size(self):
        return self.count
