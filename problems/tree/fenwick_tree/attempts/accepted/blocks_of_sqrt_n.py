from math import isqrt


class PrefixSums:
    """The values in blocks, and the sum of each block."""

    def __init__(self, values):
        self.values = values
        self.width = isqrt(len(values)) + 1
        self.sums = [sum(values[i : i + self.width]) for i in range(0, len(values), self.width)]

    def add(self, index, amount):
        self.values[index] += amount
        self.sums[index // self.width] += amount

    def total(self, start, stop):
        first, last = start // self.width, stop // self.width
        if first == last:
            return sum(self.values[start:stop])
        return (
            sum(self.values[start : (first + 1) * self.width])
            + sum(self.sums[first + 1 : last])
            + sum(self.values[last * self.width : stop])
        )

    def find(self, amount):
        if amount <= 0:
            return 0
        reached = 0
        for block, block_sum in enumerate(self.sums):
            if reached + block_sum >= amount:
                index = block * self.width
                while reached < amount:
                    reached += self.values[index]
                    index += 1
                return index
            reached += block_sum
        return -1
