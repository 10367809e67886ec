"""Sorts in the next pop, replace or items after a push."""


class MinHeap:
    def __init__(self, values):
        self.values = list(values)
        self.is_sorted = False

    def order(self):
        if not self.is_sorted:
            self.values.sort(reverse=True)
            self.is_sorted = True

    def push(self, value):
        self.values.append(value)
        self.is_sorted = False

    def pop(self):
        self.order()
        return self.values.pop()

    def replace(self, value):
        smallest = self.pop()
        self.push(value)
        return smallest

    def items(self):
        self.order()
        return self.values[::-1]
