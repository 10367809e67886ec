"""Takes a key with priority 0 for one that is not in the queue, in push."""

from heapq import heappop, heappush


class IndexedQueue:
    def __init__(self):
        self.heap = []
        self.priority = {}

    def push(self, key, priority):
        if self.priority.get(key):
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
        return len(self.priority)
