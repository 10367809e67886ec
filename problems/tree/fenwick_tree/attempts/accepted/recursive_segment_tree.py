class Node:
    __slots__ = ("left", "right", "start", "stop", "sum")

    def __init__(self, values, start, stop):
        self.start, self.stop = start, stop
        self.left = self.right = None
        if stop - start > 1:
            middle = (start + stop) // 2
            self.left = Node(values, start, middle)
            self.right = Node(values, middle, stop)
            self.sum = self.left.sum + self.right.sum
        else:
            self.sum = values[start]

    def add(self, index, amount):
        self.sum += amount
        if self.left:
            (self.left if index < self.left.stop else self.right).add(index, amount)

    def total(self, start, stop):
        if start >= self.stop or stop <= self.start:
            return 0
        if start <= self.start and self.stop <= stop:
            return self.sum
        return self.left.total(start, stop) + self.right.total(start, stop)

    def find(self, amount):
        if self.left is None:
            return self.stop
        if self.left.sum >= amount:
            return self.left.find(amount)
        return self.right.find(amount - self.left.sum)


class PrefixSums:
    def __init__(self, values):
        self.root = Node(values, 0, len(values)) if values else None

    def add(self, index, amount):
        self.root.add(index, amount)

    def total(self, start, stop):
        return self.root.total(start, stop) if self.root and start < stop else 0

    def find(self, amount):
        if amount <= 0:
            return 0
        if self.root is None or self.root.sum < amount:
            return -1
        return self.root.find(amount)
