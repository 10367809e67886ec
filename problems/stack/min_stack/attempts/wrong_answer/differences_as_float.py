"""Keeps differences to the minimum as floats, which round large ones."""

from array import array


class MinStack:
    def __init__(self):
        self.differences = array("d")
        self.smallest = 0

    def push(self, value):
        if not self.differences:
            self.smallest = value
        self.differences.append(value - self.smallest)
        self.smallest = min(self.smallest, value)

    def pop(self):
        value = self.top()
        difference = int(self.differences.pop())
        if difference < 0:
            self.smallest -= difference
        return value

    def top(self):
        return self.smallest + max(0, int(self.differences[-1]))

    def minimum(self):
        if not self.differences:
            raise IndexError("the stack is empty")
        return self.smallest
