"""Appends to a sorted list and sorts it again, which reads every number."""


class KthLargestInStream:
    def __init__(self, nums, k):
        self.nums = sorted(nums)
        self.k = k

    def add(self, num):
        self.nums.append(num)
        self.nums.sort()
        return self.nums[-self.k]
