"""Searches for the index of each number from the front of a sorted list."""


class MedianOfStream:
    def __init__(self):
        self.nums = []

    def insert(self, num):
        index = 0
        while index < len(self.nums) and self.nums[index] < num:
            index += 1
        self.nums.insert(index, num)

    def median(self):
        middle = len(self.nums) // 2
        if len(self.nums) % 2:
            return self.nums[middle]
        return (self.nums[middle - 1] + self.nums[middle]) / 2
