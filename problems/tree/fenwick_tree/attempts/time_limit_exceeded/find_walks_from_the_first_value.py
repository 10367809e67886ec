"""Walks from the first value in find."""


class PrefixSums:
    def __init__(self, values):
        self.n = len(values)
        self.tree = [0] * (self.n + 1)
        for index, value in enumerate(values):
            self.change(index, value)
        self.values = list(values)

    def add(self, index, amount):
        self.values[index] += amount
        self.change(index, amount)

    def change(self, index, amount):
        i = index + 1
        while i <= self.n:
            self.tree[i] += amount
            i += i & -i

    def prefix(self, count):
        result = 0
        while count:
            result += self.tree[count]
            count -= count & -count
        return result

    def total(self, start, stop):
        return self.prefix(stop) - self.prefix(start)

    def find(self, amount):
        if amount <= 0:
            return 0
        if self.prefix(self.n) < amount:
            return -1
        count = 0
        while amount > 0:
            amount -= self.values[count]
            count += 1
        return count
