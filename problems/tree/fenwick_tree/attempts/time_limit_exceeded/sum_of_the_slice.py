"""Adds up the values of the range in each total."""


class PrefixSums:
    def __init__(self, values):
        self.values = values

    def add(self, index, amount):
        self.values[index] += amount

    def total(self, start, stop):
        return sum(self.values[start:stop])

    def find(self, amount):
        if amount <= 0:
            return 0
        for count, value in enumerate(self.values, 1):
            amount -= value
            if amount <= 0:
                return count
        return -1
