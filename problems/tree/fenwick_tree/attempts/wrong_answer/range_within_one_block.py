"""Adds the rest of the first block and the start of the last block, also if they are the same block."""


class PrefixSums:
    def __init__(self, values):
        self.values = values
        self.width = max(1, int(len(values) ** 0.5))
        self.sums = [sum(values[i : i + self.width]) for i in range(0, len(values), self.width)]

    def add(self, index, amount):
        self.values[index] += amount
        self.sums[index // self.width] += amount

    def total(self, start, stop):
        first, last = start // self.width, stop // self.width
        head = sum(self.values[start : (first + 1) * self.width])
        tail = sum(self.values[last * self.width : stop])
        return head + sum(self.sums[first + 1 : last]) + tail

    def find(self, amount):
        if amount <= 0:
            return 0
        index = block = 0
        while block < len(self.sums) and self.sums[block] < amount:
            amount -= self.sums[block]
            block += 1
        for index in range(block * self.width, len(self.values)):
            amount -= self.values[index]
            if amount <= 0:
                return index + 1
        return -1
