"""Counts lazy removals from a heap by value, and forgets them when the value is pushed again."""

from collections import Counter
from heapq import heappop, heappush


class MinStack:
    def __init__(self):
        self.stack = []
        self.heap = []
        self.removed = Counter()

    def push(self, value):
        self.stack.append(value)
        self.removed[value] = 0
        heappush(self.heap, value)

    def pop(self):
        value = self.stack.pop()
        self.removed[value] += 1
        return value

    def top(self):
        return self.stack[-1]

    def minimum(self):
        if not self.stack:
            raise IndexError("the stack is empty")
        while self.removed[self.heap[0]]:
            self.removed[heappop(self.heap)] -= 1
        return self.heap[0]
