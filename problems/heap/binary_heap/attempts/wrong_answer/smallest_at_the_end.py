"""Keeps the array in descending order, so that the smallest value is the last."""


class MinHeap:
    def __init__(self, values):
        self.values = sorted(values, reverse=True)

    def push(self, value):
        self.values.append(value)
        self.values.sort(reverse=True)

    def pop(self):
        return self.values.pop()

    def replace(self, value):
        smallest = self.values.pop()
        self.push(value)
        return smallest

    def items(self):
        return self.values
