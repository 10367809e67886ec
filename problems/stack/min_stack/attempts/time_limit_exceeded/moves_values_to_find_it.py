"""Moves all values to another stack and back to find the minimum."""


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
        smallest = self.stack[-1]
        other = []
        while self.stack:
            other.append(self.stack.pop())
            smallest = min(smallest, other[-1])
        while other:
            self.stack.append(other.pop())
        return smallest
