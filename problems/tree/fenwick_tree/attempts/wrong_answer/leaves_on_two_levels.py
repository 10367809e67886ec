"""Searches from the root of a tree whose leaves begin at n, which are in order only if n is a power of two."""


class PrefixSums:
    def __init__(self, values):
        self.n = len(values)
        self.tree = [0] * self.n + list(values)
        for node in range(self.n - 1, 0, -1):
            self.tree[node] = self.tree[2 * node] + self.tree[2 * node + 1]

    def add(self, index, amount):
        node = index + self.n
        while node:
            self.tree[node] += amount
            node //= 2

    def total(self, start, stop):
        result = 0
        start, stop = start + self.n, stop + self.n
        while start < stop:
            if start % 2:
                result += self.tree[start]
                start += 1
            if stop % 2:
                stop -= 1
                result += self.tree[stop]
            start, stop = start // 2, stop // 2
        return result

    def find(self, amount):
        if amount <= 0:
            return 0
        if self.total(0, self.n) < amount:
            return -1
        node = 1
        while node < self.n:
            node *= 2
            if self.tree[node] < amount:
                amount -= self.tree[node]
                node += 1
        return node - self.n + 1
