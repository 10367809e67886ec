"""Pops the smallest value instead of the top."""

from bisect import insort


class MinStack:
    def __init__(self):
        self.ordered = []
        self.last = []

    def push(self, value):
        insort(self.ordered, value)
        self.last.append(value)

    def pop(self):
        value = self.ordered.pop(0)
        self.last.remove(value)
        return value

    def top(self):
        return self.last[-1]

    def minimum(self):
        return self.ordered[0]
