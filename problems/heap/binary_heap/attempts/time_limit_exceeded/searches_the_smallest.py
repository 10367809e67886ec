"""Searches all values for the smallest in pop, and sorts for items."""


class MinHeap:
    def __init__(self, values):
        self.values = list(values)

    def push(self, value):
        self.values.append(value)

    def pop(self):
        if not self.values:
            raise IndexError("empty")
        smallest = min(self.values)
        self.values.remove(smallest)
        return smallest

    def replace(self, value):
        if not self.values:
            raise IndexError("empty")
        index = self.values.index(min(self.values))
        smallest, self.values[index] = self.values[index], value
        return smallest

    def items(self):
        self.values.sort()
        return self.values
