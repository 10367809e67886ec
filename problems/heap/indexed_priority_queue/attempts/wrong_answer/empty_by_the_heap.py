"""Raises IndexError only if the heap is empty, and returns a stale entry if all are stale."""

from heapq import heappop, heappush


class IndexedQueue:
    def __init__(self):
        self.heap = []
        self.priority = {}

    def push(self, key, priority):
        if key in self.priority:
            raise ValueError(key)
        self.priority[key] = priority
        heappush(self.heap, (priority, key))

    def change(self, key, priority):
        if key not in self.priority:
            raise KeyError(key)
        self.priority[key] = priority
        heappush(self.heap, (priority, key))

    def remove(self, key):
        if key not in self.priority:
            return False
        del self.priority[key]
        return True

    def pop(self):
        priority, key = heappop(self.heap)
        while self.heap and self.priority.get(key) != priority:
            priority, key = heappop(self.heap)
        self.priority.pop(key, None)
        return key, priority

    def size(self):
        return len(self.priority)
