"""Keeps the numbers on the class, so that all streams share them."""

from bisect import insort


class MedianOfStream:
    nums = []

    def insert(self, num):
        insort(self.nums, num)

    def median(self):
        n = len(self.nums)
        return (self.nums[(n - 1) // 2] + self.nums[n // 2]) / 2
