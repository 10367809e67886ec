"""Sorts all numbers for every median."""


class MedianOfStream:
    def __init__(self):
        self.nums = []

    def insert(self, num):
        self.nums.append(num)

    def median(self):
        ordered = sorted(self.nums)
        middle = len(ordered) // 2
        if len(ordered) % 2:
            return ordered[middle]
        return (ordered[middle - 1] + ordered[middle]) / 2
