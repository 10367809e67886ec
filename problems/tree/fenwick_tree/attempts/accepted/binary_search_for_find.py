class PrefixSums:
    def __init__(self, values):
        self.n = len(values)
        self.tree = [0] * (self.n + 1)
        for index, value in enumerate(values):
            self.add(index, value)

    def add(self, index, amount):
        index += 1
        while index <= self.n:
            self.tree[index] += amount
            index += index & -index

    def prefix(self, count):
        result = 0
        while count > 0:
            result += self.tree[count]
            count -= count & -count
        return result

    def total(self, start, stop):
        return self.prefix(stop) - self.prefix(start)

    def find(self, amount):
        low, high = 0, self.n
        if self.prefix(high) < amount:
            return -1
        while low < high:
            middle = (low + high) // 2
            if self.prefix(middle) >= amount:
                high = middle
            else:
                low = middle + 1
        return low
