"""Keeps one minimum and does not restore the one before when it is popped."""


class MinStack:
    def __init__(self):
        self.stack = []
        self.smallest = None

    def push(self, value):
        self.stack.append(value)
        if self.smallest is None or value < self.smallest:
            self.smallest = value

    def pop(self):
        return self.stack.pop()

    def top(self):
        return self.stack[-1]

    def minimum(self):
        if not self.stack:
            raise IndexError("the stack is empty")
        return self.smallest
