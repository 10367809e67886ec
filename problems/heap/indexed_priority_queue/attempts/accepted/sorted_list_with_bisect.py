from bisect import bisect_left, insort


class IndexedQueue:
    """No heap: a sorted list of entries, and a dict with the priority of each key."""

    def __init__(self):
        self.entries = []
        self.priority = {}

    def push(self, key, priority):
        if key in self.priority:
            raise ValueError(key)
        self.priority[key] = priority
        insort(self.entries, (priority, key))

    def change(self, key, priority):
        if not self.remove(key):
            raise KeyError(key)
        self.push(key, priority)

    def remove(self, key):
        if key not in self.priority:
            return False
        del self.entries[bisect_left(self.entries, (self.priority.pop(key), key))]
        return True

    def pop(self):
        priority, key = self.entries.pop(0)
        del self.priority[key]
        return key, priority

    def size(self):
        return len(self.entries)
