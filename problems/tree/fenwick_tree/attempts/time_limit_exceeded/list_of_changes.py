"""Keeps a list of all changes, and goes through it for each sum."""

from itertools import accumulate


class PrefixSums:
    def __init__(self, values):
        self.sums = list(accumulate(values, initial=0))
        self.changes = []

    def add(self, index, amount):
        self.changes.append((index, amount))

    def prefix(self, count):
        return self.sums[count] + sum(amount for index, amount in self.changes if index < count)

    def total(self, start, stop):
        return self.prefix(stop) - self.prefix(start)

    def find(self, amount):
        low, high = 0, len(self.sums) - 1
        if self.prefix(high) < amount:
            return -1
        while low < high:
            middle = (low + high) // 2
            if self.prefix(middle) >= amount:
                high = middle
            else:
                low = middle + 1
        return low
