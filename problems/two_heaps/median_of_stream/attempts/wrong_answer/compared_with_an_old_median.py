"""Compares each number with the last computed median, which starts at 0 and may be out of date."""

from heapq import heappop, heappush


class MedianOfStream:
    def __init__(self):
        self.lower = []
        self.upper = []
        self.middle = 0

    def insert(self, num):
        if num <= self.middle:
            heappush(self.lower, -num)
        else:
            heappush(self.upper, num)
        if len(self.lower) > len(self.upper) + 1:
            heappush(self.upper, -heappop(self.lower))
        if len(self.upper) > len(self.lower) + 1:
            heappush(self.lower, -heappop(self.upper))

    def median(self):
        if len(self.lower) == len(self.upper):
            self.middle = (self.upper[0] - self.lower[0]) / 2
        elif len(self.lower) > len(self.upper):
            self.middle = -self.lower[0]
        else:
            self.middle = self.upper[0]
        return self.middle
