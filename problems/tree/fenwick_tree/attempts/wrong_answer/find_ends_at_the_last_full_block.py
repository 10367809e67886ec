"""Does not search in the last block if it is shorter than the others."""


class PrefixSums:
    def __init__(self, values):
        self.values = values
        self.width = max(1, int(len(values) ** 0.5))
        self.sums = [sum(values[i : i + self.width]) for i in range(0, len(values), self.width)]

    def add(self, index, amount):
        self.values[index] += amount
        self.sums[index // self.width] += amount

    def total(self, start, stop):
        result = 0
        while start < stop:
            if start % self.width == 0 and start + self.width <= stop:
                result += self.sums[start // self.width]
                start += self.width
            else:
                result += self.values[start]
                start += 1
        return result

    def find(self, amount):
        if amount <= 0:
            return 0
        index = block = 0
        while block < len(self.sums) and self.sums[block] < amount:
            amount -= self.sums[block]
            block += 1
        for index in range(block * self.width, len(self.values) // self.width * self.width):
            amount -= self.values[index]
            if amount <= 0:
                return index + 1
        return -1
