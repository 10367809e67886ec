"""Changes the entries in the heap without restoring its order."""

from heapq import heappop, heappush


class LFUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = {}
        self.heap = []
        self.time = 0

    def get(self, key):
        if key not in self.entries:
            return None
        self.time += 1
        self.entries[key][0] += 1
        self.entries[key][1] = self.time
        return self.entries[key][3]

    def put(self, key, value):
        if self.get(key) is not None:
            self.entries[key][3] = value
            return
        if len(self.heap) == self.capacity:
            del self.entries[heappop(self.heap)[2]]
        self.time += 1
        self.entries[key] = [1, self.time, key, value]
        heappush(self.heap, self.entries[key])
