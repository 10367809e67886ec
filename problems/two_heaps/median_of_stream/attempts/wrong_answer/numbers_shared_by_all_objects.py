"""Keeps the numbers in a class attribute, which all objects share."""

from bisect import insort


class MedianOfStream:
    nums = []

    def insert(self, num):
        insort(self.nums, num)

    def median(self):
        n = len(self.nums)
        return (self.nums[(n - 1) // 2] + self.nums[n // 2]) / 2
