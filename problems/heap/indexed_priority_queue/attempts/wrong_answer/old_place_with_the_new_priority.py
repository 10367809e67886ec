"""Takes every entry of a key in the queue for valid, and returns the right priority too early."""

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
            _, key = heappop(self.heap)
            if key in self.priority:
                return key, self.priority.pop(key)
        raise IndexError("empty")

    def size(self):
        return len(self.priority)
