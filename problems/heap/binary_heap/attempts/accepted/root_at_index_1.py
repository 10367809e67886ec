class MinHeap:
    """Index 0 is not used, so that parents and children are found by halving and doubling."""

    def __init__(self, values):
        self.size = len(values)
        self.tree = [None, *values]
        for k in range(self.size // 2, 0, -1):
            self.sink(k)

    def push(self, value):
        self.size += 1
        self.tree.append(value)
        self.swim(self.size)

    def pop(self):
        if self.size == 0:
            raise IndexError("pop from an empty heap")
        self.exchange(1, self.size)
        self.size -= 1
        smallest = self.tree.pop()
        self.sink(1)
        return smallest

    def replace(self, value):
        if self.size == 0:
            raise IndexError("replace in an empty heap")
        smallest = self.tree[1]
        self.tree[1] = value
        self.sink(1)
        return smallest

    def items(self):
        return self.tree[1:]

    def exchange(self, i, j):
        self.tree[i], self.tree[j] = self.tree[j], self.tree[i]

    def swim(self, k):
        while k > 1 and self.tree[k // 2] > self.tree[k]:
            self.exchange(k, k // 2)
            k //= 2

    def sink(self, k):
        while 2 * k <= self.size:
            j = 2 * k
            if j < self.size and self.tree[j + 1] < self.tree[j]:
                j += 1
            if self.tree[k] <= self.tree[j]:
                break
            self.exchange(k, j)
            k = j
