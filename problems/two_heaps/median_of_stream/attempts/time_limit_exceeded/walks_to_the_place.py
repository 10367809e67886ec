"""Looks for the place of each number from the front of a sorted list."""


class MedianOfStream:
    def __init__(self):
        self.nums = []

    def insert(self, num):
        place = 0
        while place < len(self.nums) and self.nums[place] < num:
            place += 1
        self.nums.insert(place, num)

    def median(self):
        middle = len(self.nums) // 2
        if len(self.nums) % 2:
            return self.nums[middle]
        return (self.nums[middle - 1] + self.nums[middle]) / 2
