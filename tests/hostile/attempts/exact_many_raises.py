"""Raise an exception in every operation of a long script, from the third hundred on."""
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
        if len(self.nums) > 200:
            raise ArithmeticError(f"the attempt cannot hold {len(self.nums)} numbers" + "." * 3_000)

    def median(self):
        middle, odd = divmod(len(self.nums), 2)
        return self.nums[middle] if odd else (self.nums[middle - 1] + self.nums[middle]) / 2
