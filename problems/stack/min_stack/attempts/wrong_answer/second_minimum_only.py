"""Remembers only the two last minima, so that a third one is not restored."""


class MinStack:
    def __init__(self):
        self.stack = []
        self.smallest = None
        self.before = None

    def push(self, value):
        self.stack.append(value)
        if self.smallest is None or value < self.smallest:
            self.before, self.smallest = self.smallest, value

    def pop(self):
        value = self.stack.pop()
        if value == self.smallest and value not in self.stack:
            self.smallest, self.before = self.before, None
        return value

    def top(self):
        return self.stack[-1]

    def minimum(self):
        if not self.stack:
            raise IndexError("the stack is empty")
        return self.smallest
