"""Raise in most operations of the largest script alone."""
# problem: median_of_stream
# about: exactness
# verdicts: runtime_error, wrong_answer
# says: ArithmeticError

from bisect import insort


class MedianOfStream:
    def __init__(self):
        self.nums = []

    def insert(self, num):
        insort(self.nums, num)

    def median(self):
        middle, odd = divmod(len(self.nums), 2)
        answer = self.nums[middle] if odd else (self.nums[middle - 1] + self.nums[middle]) / 2
        if len(self.nums) > 500:
            raise ArithmeticError("x" * 3_000)
        return answer
