"""Collects updates, applies 200 of them at a time, and looks at each value in minimum."""

from itertools import pairwise


class RangeMinimum:
    def __init__(self, values):
        self.values = values
        self.updates = []

    def update(self, start, stop, amount):
        self.updates.append((start, stop, amount))
        if len(self.updates) == 200:
            for start, stop, amount in self.updates:
                for index in range(start, stop):
                    self.values[index] += amount
            self.updates = []

    def minimum(self, start, stop):
        ends = {start, stop}
        for first, end, _ in self.updates:
            ends |= {first, end}
        ends = sorted(end for end in ends if start <= end <= stop)
        lows = []
        for first, end in pairwise(ends):
            added = sum(amount for a, b, amount in self.updates if a <= first and end <= b)
            lows.append(min(self.values[first:end]) + added)
        return min(lows)
