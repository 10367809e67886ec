"""Sorts at the first median and only appends later numbers."""


class MedianOfStream:
    def __init__(self):
        self.nums = []
        self.ordered = False

    def insert(self, num):
        self.nums.append(num)

    def median(self):
        if not self.ordered:
            self.nums.sort()
            self.ordered = True
        n = len(self.nums)
        return (self.nums[(n - 1) // 2] + self.nums[n // 2]) / 2
