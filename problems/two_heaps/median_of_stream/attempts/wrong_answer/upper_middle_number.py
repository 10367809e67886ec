"""Returns the upper one of the two middle numbers."""

from bisect import insort


class MedianOfStream:
    def __init__(self):
        self.nums = []

    def insert(self, num):
        insort(self.nums, num)

    def median(self):
        return self.nums[len(self.nums) // 2]
