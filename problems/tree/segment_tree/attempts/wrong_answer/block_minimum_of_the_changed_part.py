"""Takes the minimum of the changed part of a block for that of the block."""


class RangeMinimum:
    def __init__(self, values):
        self.values = values
        self.width = max(1, int(len(values) ** 0.5))
        self.lows = [min(values[i : i + self.width]) for i in range(0, len(values), self.width)]
        self.added = [0] * len(self.lows)

    def change(self, block, start, stop, amount):
        for index in range(start, stop):
            self.values[index] += amount
        whole = self.values[start:stop]
        self.lows[block] = min(whole) + self.added[block]

    def update(self, start, stop, amount):
        if start == stop:
            return
        first, last = start // self.width, (stop - 1) // self.width
        if first == last:
            self.change(first, start, stop, amount)
            return
        self.change(first, start, (first + 1) * self.width, amount)
        self.change(last, last * self.width, stop, amount)
        for block in range(first + 1, last):
            self.lows[block] += amount
            self.added[block] += amount

    def minimum(self, start, stop):
        first, last = start // self.width, (stop - 1) // self.width
        if first == last:
            return min(self.values[start:stop]) + self.added[first]
        return min(
            min(self.values[start : (first + 1) * self.width]) + self.added[first],
            min(self.values[last * self.width : stop]) + self.added[last],
            min(self.lows[first + 1 : last], default=float("inf")),
        )
