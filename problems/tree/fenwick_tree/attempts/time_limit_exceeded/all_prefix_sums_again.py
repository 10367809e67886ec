"""Computes all prefix sums again after each change."""

from bisect import bisect_left
from itertools import accumulate


class PrefixSums:
    def __init__(self, values):
        self.values = values
        self.sums = list(accumulate(values, initial=0))

    def add(self, index, amount):
        self.values[index] += amount
        self.sums = list(accumulate(self.values, initial=0))

    def total(self, start, stop):
        return self.sums[stop] - self.sums[start]

    def find(self, amount):
        count = bisect_left(self.sums, amount)
        return count if count < len(self.sums) else -1
