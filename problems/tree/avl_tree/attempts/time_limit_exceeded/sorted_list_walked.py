"""Walks through a sorted list to find a value."""


class BalancedTree:
    """The values in ascending order, without a tree."""

    def __init__(self):
        self.values = []

    def insert(self, value):
        index = self.rank(value)
        if index < len(self.values) and self.values[index] == value:
            return False
        self.values.insert(index, value)
        return True

    def remove(self, value):
        index = self.rank(value)
        if index == len(self.values) or self.values[index] != value:
            return False
        self.values.pop(index)
        return True

    def contains(self, value):
        return value in self.values

    def rank(self, value):
        for index, other in enumerate(self.values):
            if other >= value:
                return index
        return len(self.values)

    def select(self, index):
        if index < 0:
            raise IndexError(index)
        return self.values[index]

    def height(self):
        return len(self.values).bit_length()
