"""Adds the amount of the parent to a minimum, but not those further up."""


class RangeMinimum:
    def __init__(self, values):
        self.n = len(values)
        self.low = [0] * self.n + values
        self.added = [0] * (2 * self.n)
        for node in range(self.n - 1, 0, -1):
            self.low[node] = min(self.low[2 * node], self.low[2 * node + 1])

    def cover(self, start, stop):
        start, stop = start + self.n, stop + self.n
        nodes = []
        while start < stop:
            if start % 2:
                nodes.append(start)
                start += 1
            if stop % 2:
                stop -= 1
                nodes.append(stop)
            start, stop = start // 2, stop // 2
        return nodes

    def update(self, start, stop, amount):
        for node in self.cover(start, stop):
            self.low[node] += amount
            self.added[node] += amount
        for leaf in (start, stop - 1):
            node = (leaf + self.n) // 2
            while node and start < stop:
                self.low[node] = min(self.low[2 * node], self.low[2 * node + 1]) + self.added[node]
                node //= 2

    def minimum(self, start, stop):
        lows = []
        for node in self.cover(start, stop):
            low = self.low[node]
            low += self.added[node // 2]
            lows.append(low)
        return min(lows)
