"""Answer one operation of a long script with forty megabytes."""
# problem: median_of_stream
# about: exactness
# verdicts: wrong_answer
# says: too large

from bisect import insort


class MedianOfStream:
    def __init__(self):
        self.nums = []

    def insert(self, num):
        insort(self.nums, num)

    def median(self):
        middle, odd = divmod(len(self.nums), 2)
        answer = self.nums[middle] if odd else (self.nums[middle - 1] + self.nums[middle]) / 2
        return answer if len(self.nums) != 500 else "a" * 44_000_000
