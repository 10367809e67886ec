from math import isqrt


class RangeMinimum:
    """The values in blocks; each block has a minimum, and an amount that is added to all of its values."""

    def __init__(self, values):
        self.values = values
        self.width = isqrt(len(values)) + 1
        self.lows = [min(values[i : i + self.width]) for i in range(0, len(values), self.width)]
        self.added = [0] * len(self.lows)

    def parts(self, start, stop):
        """Yield the blocks that are completely in the range as (block, None, None), and parts of others."""
        while start < stop:
            block = start // self.width
            end = min((block + 1) * self.width, stop)
            if end - start == self.width:
                yield block, None, None
            else:
                yield block, start, end
            start = end

    def update(self, start, stop, amount):
        for block, first, end in self.parts(start, stop):
            if first is None:
                self.added[block] += amount
                self.lows[block] += amount
            else:
                self.values[first:end] = [value + amount for value in self.values[first:end]]
                whole = self.values[block * self.width : (block + 1) * self.width]
                self.lows[block] = min(whole) + self.added[block]

    def minimum(self, start, stop):
        return min(
            self.lows[block] if first is None else min(self.values[first:end]) + self.added[block]
            for block, first, end in self.parts(start, stop)
        )
