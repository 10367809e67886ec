"""Keeps the differences of neighbors, and adds them up in each minimum."""

from itertools import accumulate


class RangeMinimum:
    def __init__(self, values):
        self.differences = [b - a for a, b in zip([0, *values], values)] + [0]

    def update(self, start, stop, amount):
        self.differences[start] += amount
        self.differences[stop] -= amount

    def minimum(self, start, stop):
        return min(list(accumulate(self.differences))[start:stop])
