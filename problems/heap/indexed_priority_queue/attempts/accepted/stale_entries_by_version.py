import heapq
import itertools


class IndexedQueue:
    def __init__(self):
        self.heap = []
        self.versions = {}
        self.counter = itertools.count()

    def push(self, key, priority):
        if key in self.versions:
            raise ValueError
        self.versions[key] = next(self.counter)
        heapq.heappush(self.heap, (priority, key, self.versions[key]))

    def change(self, key, priority):
        del self.versions[key]
        self.push(key, priority)

    def remove(self, key):
        if key in self.versions:
            del self.versions[key]
            return True
        return False

    def pop(self):
        priority, key, version = heapq.heappop(self.heap)
        while self.versions.get(key) != version:
            priority, key, version = heapq.heappop(self.heap)
        del self.versions[key]
        return key, priority

    def size(self):
        return len(self.versions)
