"""Moves all values to the other stack and back in every enqueue."""


class StackQueue:
    def __init__(self):
        self.stack = []
        self.other = []

    def enqueue(self, value):
        while self.stack:
            self.other.append(self.stack.pop())
        self.stack.append(value)
        while self.other:
            self.stack.append(self.other.pop())

    def dequeue(self):
        return self.stack.pop()

    def front(self):
        return self.stack[-1]

    def size(self):
        return len(self.stack)
