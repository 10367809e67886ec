"""Pops the two roots to compute their mean and never pushes them back."""

from heapq import heappop, heappush, heappushpop


class MedianOfStream:
    def __init__(self):
        self.lower = []
        self.upper = []

    def insert(self, num):
        if len(self.lower) <= len(self.upper):
            heappush(self.lower, -heappushpop(self.upper, num))
        else:
            heappush(self.upper, -heappushpop(self.lower, -num))

    def median(self):
        if len(self.lower) > len(self.upper):
            return -self.lower[0]
        if not self.lower:
            return 0.0
        return (heappop(self.upper) - heappop(self.lower)) / 2
