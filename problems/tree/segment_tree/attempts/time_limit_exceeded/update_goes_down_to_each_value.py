"""Goes down to each value of the range in update, as a tree without pending amounts must."""


class RangeMinimum:
    def __init__(self, values):
        self.n = len(values)
        self.low = [0] * (4 * self.n)
        self.build(values, 1, 0, self.n)

    def build(self, values, node, first, end):
        if end - first == 1:
            self.low[node] = values[first]
            return
        middle = (first + end) // 2
        self.build(values, 2 * node, first, middle)
        self.build(values, 2 * node + 1, middle, end)
        self.low[node] = min(self.low[2 * node], self.low[2 * node + 1])

    def update(self, start, stop, amount):
        if start < stop:
            self.change(1, 0, self.n, start, stop, amount)

    def change(self, node, first, end, start, stop, amount):
        if end - first == 1:
            self.low[node] += amount
            return
        middle = (first + end) // 2
        if start < middle:
            self.change(2 * node, first, middle, start, stop, amount)
        if middle < stop:
            self.change(2 * node + 1, middle, end, start, stop, amount)
        self.low[node] = min(self.low[2 * node], self.low[2 * node + 1])

    def minimum(self, start, stop):
        return self.ask(1, 0, self.n, start, stop)

    def ask(self, node, first, end, start, stop):
        if stop <= first or end <= start:
            return float("inf")
        if start <= first and end <= stop:
            return self.low[node]
        middle = (first + end) // 2
        return min(
            self.ask(2 * node, first, middle, start, stop),
            self.ask(2 * node + 1, middle, end, start, stop),
        )
