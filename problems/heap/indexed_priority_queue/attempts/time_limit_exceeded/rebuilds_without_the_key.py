"""Builds a new heap without the key in remove and change."""

from heapq import heapify, heappop, heappush


class IndexedQueue:
    def __init__(self):
        self.heap = []
        self.keys = set()

    def push(self, key, priority):
        if key in self.keys:
            raise ValueError(key)
        self.keys.add(key)
        heappush(self.heap, (priority, key))

    def change(self, key, priority):
        if not self.remove(key):
            raise KeyError(key)
        self.push(key, priority)

    def remove(self, key):
        if key not in self.keys:
            return False
        self.keys.remove(key)
        self.heap = [entry for entry in self.heap if entry[1] != key]
        heapify(self.heap)
        return True

    def pop(self):
        priority, key = heappop(self.heap)
        self.keys.remove(key)
        return key, priority

    def size(self):
        return len(self.heap)
