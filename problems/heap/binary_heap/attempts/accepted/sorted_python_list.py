class MinHeap:
    """No heap: a list in descending order, and a binary search."""

    def __init__(self, values):
        self.values = sorted(values, reverse=True)

    def push(self, value):
        low, high = 0, len(self.values)
        while low < high:
            middle = (low + high) // 2
            if self.values[middle] > value:
                low = middle + 1
            else:
                high = middle
        self.values.insert(low, value)

    def pop(self):
        return self.values.pop()

    def replace(self, value):
        smallest = self.values.pop()
        self.push(value)
        return smallest

    def items(self):
        return self.values[::-1]
