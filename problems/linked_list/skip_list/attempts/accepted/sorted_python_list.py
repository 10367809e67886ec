class SkipList:
    """No skip list: a binary search, and a list that moves its elements very fast."""

    def __init__(self, coin):
        self.items = []

    def index(self, value):
        low, high = 0, len(self.items)
        while low < high:
            middle = (low + high) // 2
            if self.items[middle] < value:
                low = middle + 1
            else:
                high = middle
        return low

    def contains(self, value):
        index = self.index(value)
        return index < len(self.items) and self.items[index] == value

    def insert(self, value):
        if self.contains(value):
            return False
        self.items.insert(self.index(value), value)
        return True

    def remove(self, value):
        if not self.contains(value):
            return False
        del self.items[self.index(value)]
        return True

    def range(self, low, high):
        return self.items[self.index(low) : self.index(high + 1)] if low <= high else []
