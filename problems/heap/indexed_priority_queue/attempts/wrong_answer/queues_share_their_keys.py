"""Keeps the priorities in a class attribute, which all queues share."""


class IndexedQueue:
    priority = {}

    def push(self, key, priority):
        if key in self.priority:
            raise ValueError(key)
        self.priority[key] = priority

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
        return key, self.priority.pop(key)

    def size(self):
        return len(self.priority)
