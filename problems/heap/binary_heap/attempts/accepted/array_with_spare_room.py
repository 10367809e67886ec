class MinHeap:
    """The number of values is kept apart from the list, which never gets shorter."""

    def __init__(self, values):
        self.block = [*values] + [0] * 8
        self.count = len(values)
        start = (self.count - 2) // 2
        while start >= 0:
            self.down(start)
            start -= 1

    def push(self, value):
        if self.count == len(self.block):
            self.block.extend([0] * self.count)
        self.block[self.count] = value
        self.count += 1
        node = self.count - 1
        while node and self.block[node] < self.block[(node - 1) >> 1]:
            parent = (node - 1) >> 1
            self.block[node], self.block[parent] = self.block[parent], self.block[node]
            node = parent

    def pop(self):
        smallest = self.replace(self.block[self.count - 1])
        self.count -= 1
        return smallest

    def replace(self, value):
        if not self.count:
            raise IndexError
        smallest = self.block[0]
        self.block[0] = value
        self.down(0)
        return smallest

    def items(self):
        return self.block[: self.count]

    def down(self, node):
        while True:
            child = 2 * node + 1
            if child >= self.count:
                break
            if child < self.count - 1 and self.block[child] > self.block[child + 1]:
                child += 1
            if self.block[node] <= self.block[child]:
                break
            self.block[node], self.block[child] = self.block[child], self.block[node]
            node = child
