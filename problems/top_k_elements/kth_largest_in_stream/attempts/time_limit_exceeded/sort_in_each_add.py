"""Sorts all numbers again in every add."""


class KthLargestInStream:
    def __init__(self, nums, k):
        self.nums = list(nums)
        self.k = k

    def add(self, num):
        self.nums.append(num)
        return sorted(self.nums, reverse=True)[self.k - 1]
