"""Balances the sizes only when the lower heap is too large."""

from heapq import heappop, heappush


class MedianOfStream:
    def __init__(self):
        self.lower = []
        self.upper = []

    def insert(self, num):
        if not self.lower or num <= -self.lower[0]:
            heappush(self.lower, -num)
        else:
            heappush(self.upper, num)
        if len(self.lower) > len(self.upper) + 1:
            heappush(self.upper, -heappop(self.lower))

    def median(self):
        if len(self.lower) == len(self.upper):
            return (self.upper[0] - self.lower[0]) / 2
        return -self.lower[0] if len(self.lower) > len(self.upper) else self.upper[0]
