"""Restores the heap after each change of an entry."""

from heapq import heapify, heappop, heappush


class LFUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = {}
        self.heap = []
        self.time = 0

    def use(self, entry):
        self.time += 1
        entry[0] += 1
        entry[1] = self.time
        heapify(self.heap)

    def get(self, key):
        if key not in self.entries:
            return None
        self.use(self.entries[key])
        return self.entries[key][3]

    def put(self, key, value):
        if key in self.entries:
            self.entries[key][3] = value
            self.use(self.entries[key])
            return
        if len(self.heap) == self.capacity:
            del self.entries[heappop(self.heap)[2]]
        self.time += 1
        self.entries[key] = [1, self.time, key, value]
        heappush(self.heap, self.entries[key])
