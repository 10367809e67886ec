from bisect import insort


class MedianOfStream:
    def __init__(self):
        self.nums = []

    def insert(self, num):
        insort(self.nums, num)

    def median(self):
        middle = len(self.nums) // 2
        if len(self.nums) % 2:
            return self.nums[middle]
        return (self.nums[middle - 1] + self.nums[middle]) / 2
