"""Pushes into the two heaps in turn, and moves no number to the other half."""

from heapq import heappush


class MedianOfStream:
    def __init__(self):
        self.lower = []
        self.upper = []

    def insert(self, num):
        if len(self.lower) == len(self.upper):
            heappush(self.lower, -num)
        else:
            heappush(self.upper, num)

    def median(self):
        if len(self.lower) > len(self.upper):
            return -self.lower[0]
        return (self.upper[0] - self.lower[0]) / 2
