class Node:
    __slots__ = ("left", "low", "pending", "right", "start", "stop")

    def __init__(self, values, start, stop):
        self.start = start
        self.stop = stop
        self.pending = 0
        if stop - start == 1:
            self.left = self.right = None
            self.low = values[start]
        else:
            middle = (start + stop) // 2
            self.left = Node(values, start, middle)
            self.right = Node(values, middle, stop)
            self.low = min(self.left.low, self.right.low)

    def push(self):
        if self.pending:
            for child in (self.left, self.right):
                child.low += self.pending
                child.pending += self.pending
            self.pending = 0

    def update(self, start, stop, amount):
        if stop <= self.start or start >= self.stop:
            return
        if start <= self.start and self.stop <= stop:
            self.low += amount
            self.pending += amount
            return
        self.push()
        self.left.update(start, stop, amount)
        self.right.update(start, stop, amount)
        self.low = min(self.left.low, self.right.low)

    def minimum(self, start, stop):
        if stop <= self.start or start >= self.stop:
            return float("inf")
        if start <= self.start and self.stop <= stop:
            return self.low
        self.push()
        return min(self.left.minimum(start, stop), self.right.minimum(start, stop))


class RangeMinimum:
    def __init__(self, values):
        self.root = Node(values, 0, len(values))

    def update(self, start, stop, amount):
        if start != stop:
            self.root.update(start, stop, amount)

    def minimum(self, start, stop):
        return self.root.minimum(start, stop)
