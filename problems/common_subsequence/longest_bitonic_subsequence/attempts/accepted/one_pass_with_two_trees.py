class Maxima:
    def __init__(self, size):
        self.tree = [0] * (size + 1)

    def up_to(self, i):
        best = 0
        while i > 0:
            if self.tree[i] > best:
                best = self.tree[i]
            i -= i & -i
        return best

    def raise_to(self, i, value):
        while i < len(self.tree):
            if self.tree[i] < value:
                self.tree[i] = value
            i += i & -i


def longest_bitonic_subsequence(nums):
    order = {num: rank for rank, num in enumerate(sorted(set(nums)), 1)}
    size = len(order)
    rising, bitonic = Maxima(size), Maxima(size)
    best = 0
    for num in nums:
        rank = order[num]
        up = rising.up_to(rank - 1) + 1
        rising.raise_to(rank, up)
        length = max(up, bitonic.up_to(size - rank) + 1)
        bitonic.raise_to(size + 1 - rank, length)
        best = max(best, length)
    return best
