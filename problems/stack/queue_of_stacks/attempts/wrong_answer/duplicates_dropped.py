"""Keeps the values as keys of a dictionary, which drops duplicates."""


class StackQueue:
    def __init__(self):
        self.values = {}

    def enqueue(self, value):
        self.values[value] = True

    def front(self):
        for value in self.values:
            return value
        raise IndexError("the queue is empty")

    def dequeue(self):
        value = self.front()
        del self.values[value]
        return value

    def size(self):
        return len(self.values)
