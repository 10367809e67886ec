"""Keeps the computed minimum until the next pop of it, and then searches again."""


class MinStack:
    def __init__(self):
        self.stack = []
        self.known = None

    def push(self, value):
        self.stack.append(value)
        if self.known is not None and value < self.known:
            self.known = value

    def pop(self):
        value = self.stack.pop()
        if value == self.known:
            self.known = None
        return value

    def top(self):
        return self.stack[-1]

    def minimum(self):
        if not self.stack:
            raise IndexError("the stack is empty")
        if self.known is None:
            self.known = min(self.stack)
        return self.known
