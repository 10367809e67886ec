"""Marks removed keys in a set, so the old entries are valid again when a key is added again."""

from heapq import heappop, heappush


class IndexedQueue:
    def __init__(self):
        self.heap = []
        self.priority = {}
        self.removed = set()

    def push(self, key, priority):
        if key in self.priority:
            raise ValueError(key)
        self.removed.discard(key)
        self.priority[key] = priority
        heappush(self.heap, (priority, key))

    def change(self, key, priority):
        if key not in self.priority:
            raise KeyError(key)
        old = (self.priority[key], key)
        self.priority[key] = priority
        self.heap[self.heap.index(old)] = self.heap[-1]
        self.heap.pop()
        self.heap.sort()
        heappush(self.heap, (priority, key))

    def remove(self, key):
        if key not in self.priority:
            return False
        del self.priority[key]
        self.removed.add(key)
        return True

    def pop(self):
        while self.heap:
            priority, key = heappop(self.heap)
            if key not in self.removed:
                self.priority.pop(key, None)
                self.removed.add(key)
                return key, priority
        raise IndexError("empty")

    def size(self):
        return len(self.priority)
