"""Sorts the list again after every insert."""


class MedianOfStream:
    def __init__(self):
        self.nums = []

    def insert(self, num):
        self.nums = sorted([*self.nums, num])

    def median(self):
        n = len(self.nums)
        return (self.nums[(n - 1) // 2] + self.nums[n // 2]) / 2
