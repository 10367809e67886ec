"""Counts a key again for each change."""

from heapq import heappop, heappush


class IndexedQueue:
    def __init__(self):
        self.heap = []
        self.count = 0
        self.priority = {}

    def push(self, key, priority):
        if key in self.priority:
            raise ValueError(key)
        self.priority[key] = priority
        heappush(self.heap, (priority, key))
        self.count += 1

    def change(self, key, priority):
        if key not in self.priority:
            raise KeyError(key)
        self.priority[key] = priority
        heappush(self.heap, (priority, key))
        self.count += 1

    def remove(self, key):
        if key not in self.priority:
            return False
        del self.priority[key]
        self.count -= 1
        return True

    def pop(self):
        while self.heap:
            priority, key = heappop(self.heap)
            if self.priority.get(key) == priority:
                del self.priority[key]
                self.count -= 1
                return key, priority
        raise IndexError("empty")

    def size(self):
        return self.count
