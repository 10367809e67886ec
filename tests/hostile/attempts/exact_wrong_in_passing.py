"""Return a wrong median in the middle of a long script, and right ones before and after."""
# problem: median_of_stream
# about: exactness
# verdicts: wrong_answer
# says: median

from bisect import insort


class MedianOfStream:
    def __init__(self):
        self.nums = []

    def insert(self, num):
        insort(self.nums, num)

    def median(self):
        middle, odd = divmod(len(self.nums), 2)
        answer = self.nums[middle] if odd else (self.nums[middle - 1] + self.nums[middle]) / 2
        return answer if len(self.nums) != 500 else answer + 1
