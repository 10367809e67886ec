"""Walks through a sorted list to the place of each new value."""


class MinHeap:
    def __init__(self, values):
        self.values = sorted(values, reverse=True)

    def push(self, value):
        index = len(self.values)
        while index > 0 and self.values[index - 1] < value:
            index -= 1
        self.values.insert(index, value)

    def pop(self):
        return self.values.pop()

    def replace(self, value):
        smallest = self.values.pop()
        self.push(value)
        return smallest

    def items(self):
        return self.values[::-1]
