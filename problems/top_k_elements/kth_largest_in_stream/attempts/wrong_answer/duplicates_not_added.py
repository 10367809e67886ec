"""Adds a number only if it is not there yet."""

from bisect import insort


class KthLargestInStream:
    def __init__(self, nums, k):
        self.nums = sorted(set(nums))
        self.k = k

    def add(self, num):
        if num not in self.nums:
            insort(self.nums, num)
        return self.nums[-min(self.k, len(self.nums))]
