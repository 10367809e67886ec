"""Adds the amount to all prefix sums after the index."""


class PrefixSums:
    def __init__(self, values):
        self.sums = [0]
        for value in values:
            self.sums.append(self.sums[-1] + value)

    def add(self, index, amount):
        for count in range(index + 1, len(self.sums)):
            self.sums[count] += amount

    def total(self, start, stop):
        return self.sums[stop] - self.sums[start]

    def find(self, amount):
        low, high = 0, len(self.sums)
        while low < high:
            middle = (low + high) // 2
            if self.sums[middle] < amount:
                low = middle + 1
            else:
                high = middle
        return low if low < len(self.sums) else -1
