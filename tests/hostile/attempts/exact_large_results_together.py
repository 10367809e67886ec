"""Answer each operation of a long script with less than it may, and all with far more."""
# problem: median_of_stream
# about: exactness
# verdicts: wrong_answer, memory_limit_exceeded
# says: too large|memory

from bisect import insort


class MedianOfStream:
    def __init__(self):
        self.nums = []

    def insert(self, num):
        insort(self.nums, num)

    def median(self):
        middle, odd = divmod(len(self.nums), 2)
        answer = self.nums[middle] if odd else (self.nums[middle - 1] + self.nums[middle]) / 2
        return answer if len(self.nums) < 500 else "a" * 900_000
