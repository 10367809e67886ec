"""Returns None for the minimum of an empty stack."""


class MinStack:
    def __init__(self):
        self.stack = []
        self.minima = []

    def push(self, value):
        self.stack.append(value)
        if not self.minima or value <= self.minima[-1]:
            self.minima.append(value)

    def pop(self):
        value = self.stack.pop()
        if value == self.minima[-1]:
            self.minima.pop()
        return value

    def top(self):
        return self.stack[-1]

    def minimum(self):
        return self.minima[-1] if self.minima else None
