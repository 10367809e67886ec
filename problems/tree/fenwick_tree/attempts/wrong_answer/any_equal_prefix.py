"""Stops the search at any prefix whose sum is the amount, not at the shortest."""


class PrefixSums:
    def __init__(self, values):
        self.n = len(values)
        self.tree = [0] * (self.n + 1)
        for index, value in enumerate(values):
            self.add(index, value)

    def add(self, index, amount):
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
        if self.prefix(self.n) < amount:
            return -1
        low, high = 0, self.n
        while low < high:
            middle = (low + high) // 2
            if self.prefix(middle) == amount:
                return middle
            if self.prefix(middle) > amount:
                high = middle
            else:
                low = middle + 1
        return low
