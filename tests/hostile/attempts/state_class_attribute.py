"""Keep the numbers in an attribute of the class, shared by all instances."""
# problem: median_of_stream
# verdicts: wrong_answer
# verdicts without layers: wrong_answer
# says: state between calls

import bisect


class MedianOfStream:
    numbers = []

    def insert(self, num):
        bisect.insort(self.numbers, num)

    def median(self):
        middle = len(self.numbers) // 2
        if len(self.numbers) % 2:
            return float(self.numbers[middle])
        return (self.numbers[middle - 1] + self.numbers[middle]) / 2
