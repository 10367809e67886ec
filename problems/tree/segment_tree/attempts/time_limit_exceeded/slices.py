"""Changes each value in update, and takes the minimum of a slice."""


class RangeMinimum:
    def __init__(self, values):
        self.values = values

    def update(self, start, stop, amount):
        self.values[start:stop] = [value + amount for value in self.values[start:stop]]

    def minimum(self, start, stop):
        return min(self.values[start:stop])
