"""Takes a minimum of 0 for none."""


class MinStack:
    def __init__(self):
        self.stack = []
        self.minima = []

    def push(self, value):
        smallest = self.minima[-1] if self.minima else None
        self.stack.append(value)
        self.minima.append(min(value, smallest) if smallest else value)

    def pop(self):
        self.minima.pop()
        return self.stack.pop()

    def top(self):
        return self.stack[-1]

    def minimum(self):
        return self.minima[-1]
