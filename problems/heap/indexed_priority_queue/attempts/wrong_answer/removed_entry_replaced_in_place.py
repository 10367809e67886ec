"""Overwrites the entry of a removed key with the last one, as if the list were in heap order then."""

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
        if not self.remove(key):
            raise KeyError(key)
        self.push(key, priority)

    def remove(self, key):
        if key not in self.priority:
            return False
        i = self.heap.index((self.priority.pop(key), key))
        self.heap[i] = self.heap[-1]
        self.heap.pop()
        return True

    def pop(self):
        priority, key = heappop(self.heap)
        del self.priority[key]
        return key, priority

    def size(self):
        return len(self.heap)
