"""Deletes lazily from a heap by value, so that a popped duplicate counts for all."""

from heapq import heappop, heappush


class MinStack:
    def __init__(self):
        self.stack = []
        self.heap = []
        self.removed = set()

    def push(self, value):
        self.stack.append(value)
        self.removed.discard(value)
        heappush(self.heap, value)

    def pop(self):
        value = self.stack.pop()
        self.removed.add(value)
        return value

    def top(self):
        return self.stack[-1]

    def minimum(self):
        if not self.stack:
            raise IndexError("the stack is empty")
        while len(self.heap) > 1 and self.heap[0] in self.removed:
            heappop(self.heap)
        return self.heap[0]
