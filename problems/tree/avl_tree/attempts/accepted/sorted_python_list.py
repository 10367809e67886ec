class BalancedTree:
    """No tree: a binary search, and a list that moves its elements very fast."""

    def __init__(self):
        self.items = []

    def rank(self, value):
        low, high = 0, len(self.items)
        while low < high:
            middle = (low + high) // 2
            if self.items[middle] < value:
                low = middle + 1
            else:
                high = middle
        return low

    def contains(self, value):
        index = self.rank(value)
        return index < len(self.items) and self.items[index] == value

    def insert(self, value):
        if self.contains(value):
            return False
        self.items.insert(self.rank(value), value)
        return True

    def remove(self, value):
        if not self.contains(value):
            return False
        self.items.pop(self.rank(value))
        return True

    def select(self, index):
        if index < 0:
            raise IndexError(index)
        return self.items[index]

    def height(self):
        return len(self.items).bit_length()
