"""Keeps the second stack in a class attribute, which all objects share."""


class MinStack:
    minima = []

    def __init__(self):
        self.stack = []

    def push(self, value):
        self.stack.append(value)
        if not self.minima or value <= self.minima[-1]:
            self.minima.append(value)

    def pop(self):
        value = self.stack.pop()
        if self.minima and value == self.minima[-1]:
            self.minima.pop()
        return value

    def top(self):
        return self.stack[-1]

    def minimum(self):
        return self.minima[-1]
