"""Searches the whole stack for every minimum."""


class MinStack:
    def __init__(self):
        self.stack = []

    def push(self, value):
        self.stack.append(value)

    def pop(self):
        return self.stack.pop()

    def top(self):
        return self.stack[-1]

    def minimum(self):
        if not self.stack:
            raise IndexError("the stack is empty")
        return min(self.stack)
