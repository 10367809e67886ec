"""Keeps a set, which it counts in rank and sorts in select."""


class BalancedTree:
    def __init__(self):
        self.values = set()

    def insert(self, value):
        is_new = value not in self.values
        self.values.add(value)
        return is_new

    def remove(self, value):
        is_there = value in self.values
        self.values.discard(value)
        return is_there

    def contains(self, value):
        return value in self.values

    def rank(self, value):
        return sum(other < value for other in self.values)

    def select(self, index):
        if index < 0:
            raise IndexError(index)
        return sorted(self.values)[index]

    def height(self):
        return len(self.values).bit_length()
