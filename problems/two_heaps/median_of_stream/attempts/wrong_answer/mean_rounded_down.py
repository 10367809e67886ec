"""Computes the mean of the two middle numbers with //."""

from bisect import insort


class MedianOfStream:
    def __init__(self):
        self.nums = []

    def insert(self, num):
        insort(self.nums, num)

    def median(self):
        n = len(self.nums)
        return (self.nums[(n - 1) // 2] + self.nums[n // 2]) // 2
