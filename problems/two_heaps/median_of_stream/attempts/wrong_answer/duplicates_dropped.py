"""Keeps the numbers in a set, which loses duplicates."""


class MedianOfStream:
    def __init__(self):
        self.nums = set()

    def insert(self, num):
        self.nums.add(num)

    def median(self):
        ordered = sorted(self.nums)
        n = len(ordered)
        return (ordered[(n - 1) // 2] + ordered[n // 2]) / 2
