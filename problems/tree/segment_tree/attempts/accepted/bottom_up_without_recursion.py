class RangeMinimum:
    def __init__(self, values):
        self.n = len(values)
        self.low = [0] * self.n + values
        self.delta = [0] * self.n
        for node in reversed(range(1, self.n)):
            self.low[node] = min(self.low[2 * node], self.low[2 * node + 1])

    def apply(self, node, amount):
        self.low[node] += amount
        if node < self.n:
            self.delta[node] += amount

    def cover(self, start, stop):
        """Yield the nodes that cover a range together."""
        left, right = start + self.n, stop + self.n
        while left < right:
            if left & 1:
                yield left
                left += 1
            if right & 1:
                right -= 1
                yield right
            left >>= 1
            right >>= 1

    def update(self, start, stop, amount):
        if start == stop:
            return
        for node in self.cover(start, stop):
            self.apply(node, amount)
        for node in (start + self.n, stop - 1 + self.n):
            while node > 1:
                node >>= 1
                self.low[node] = min(self.low[2 * node], self.low[2 * node + 1]) + self.delta[node]

    def minimum(self, start, stop):
        for leaf in (start + self.n, stop - 1 + self.n):
            for height in range(self.n.bit_length(), 0, -1):
                node = leaf >> height
                if node and self.delta[node]:
                    self.apply(2 * node, self.delta[node])
                    self.apply(2 * node + 1, self.delta[node])
                    self.delta[node] = 0
        return min(self.low[node] for node in self.cover(start, stop))
