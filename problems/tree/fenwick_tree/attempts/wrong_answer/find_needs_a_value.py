"""Returns at least one value, also for an amount of 0 or less."""


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
        count, step = 0, 1
        while 2 * step <= self.n:
            step *= 2
        while step:
            if count + step <= self.n and self.tree[count + step] < amount:
                count += step
                amount -= self.tree[count]
            step //= 2
        return count + 1
