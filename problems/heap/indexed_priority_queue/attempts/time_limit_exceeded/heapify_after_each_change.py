"""Changes or removes an entry in the heap, found by its index in a dict of lists, and calls heapify."""

from heapq import heapify, heappop, heappush


class IndexedQueue:
    def __init__(self):
        self.heap = []
        self.entries = {}

    def push(self, key, priority):
        if key in self.entries:
            raise ValueError(key)
        self.entries[key] = [priority, key]
        heappush(self.heap, self.entries[key])

    def change(self, key, priority):
        self.entries[key][0] = priority
        heapify(self.heap)

    def remove(self, key):
        if key not in self.entries:
            return False
        self.heap.remove(self.entries.pop(key))
        heapify(self.heap)
        return True

    def pop(self):
        priority, key = heappop(self.heap)
        del self.entries[key]
        return key, priority

    def size(self):
        return len(self.heap)
