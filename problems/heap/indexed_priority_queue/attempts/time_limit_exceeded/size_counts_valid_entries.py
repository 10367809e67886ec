"""Goes through the heap to count the valid entries in size."""

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
        while self.heap:
            priority, key = heappop(self.heap)
            if self.priority.get(key) == priority:
                del self.priority[key]
                return key, priority
        raise IndexError("empty")

    def size(self):
        return sum(self.priority.get(key) == priority for priority, key in set(self.heap))
