"""Sorts in pop and replace, so the array is not in heap order after push."""


class MinHeap:
    def __init__(self, values):
        self.values = sorted(values)

    def push(self, value):
        self.values.append(value)

    def pop(self):
        self.values.sort()
        return self.values.pop(0)

    def replace(self, value):
        smallest = self.pop()
        self.push(value)
        return smallest

    def items(self):
        return self.values
