"""Raise an exception in every operation of a long script."""
# problem: median_of_stream
# about: exactness
# verdicts: runtime_error, wrong_answer


class MedianOfStream:
    def __init__(self):
        self.count = 0

    def insert(self, num):
        self.count += 1
        if self.count > 200:
            raise ArithmeticError(f"the attempt cannot hold {self.count} numbers, and says so at length " + "." * 3_000)

    def median(self):
        return 0.0
