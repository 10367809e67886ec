"""Moves all values to the other stack and back in every dequeue and front."""


class StackQueue:
    def __init__(self):
        self.stack = []
        self.other = []

    def enqueue(self, value):
        self.stack.append(value)

    def dequeue(self):
        while self.stack:
            self.other.append(self.stack.pop())
        value = self.other.pop()
        while self.other:
            self.stack.append(self.other.pop())
        return value

    def front(self):
        while self.stack:
            self.other.append(self.stack.pop())
        value = self.other[-1]
        while self.other:
            self.stack.append(self.other.pop())
        return value

    def size(self):
        return len(self.stack)
