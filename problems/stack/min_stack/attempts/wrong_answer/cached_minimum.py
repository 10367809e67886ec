"""Keeps the computed minimum until the next push, also if it is popped."""


class MinStack:
    def __init__(self):
        self.stack = []
        self.cached = None

    def push(self, value):
        self.stack.append(value)
        self.cached = None

    def pop(self):
        return self.stack.pop()

    def top(self):
        return self.stack[-1]

    def minimum(self):
        if not self.stack:
            raise IndexError("the stack is empty")
        if self.cached is None:
            self.cached = min(self.stack)
        return self.cached
