"""Stores the numbers as float32, which rounds large ones."""

from array import array
from bisect import insort


class MedianOfStream:
    def __init__(self):
        self.nums = array("f")

    def insert(self, num):
        insort(self.nums, num)

    def median(self):
        n = len(self.nums)
        return (self.nums[(n - 1) // 2] + self.nums[n // 2]) / 2
