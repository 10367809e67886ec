"""Computes all prefix sums again when they are needed after a change."""

from bisect import bisect_left
from itertools import accumulate


class PrefixSums:
    def __init__(self, values):
        self.values = values
        self.sums = None

    def add(self, index, amount):
        self.values[index] += amount
        self.sums = None

    def refresh(self):
        if self.sums is None:
            self.sums = list(accumulate(self.values, initial=0))

    def total(self, start, stop):
        self.refresh()
        return self.sums[stop] - self.sums[start]

    def find(self, amount):
        self.refresh()
        count = bisect_left(self.sums, amount)
        return count if count < len(self.sums) else -1
