class Maxima:
    def __init__(self, size):
        self.size = size
        self.tree = [0] * (size + 1)

    def up_to(self, i):
        best = 0
        while i > 0:
            if self.tree[i] > best:
                best = self.tree[i]
            i -= i & -i
        return best

    def raise_to(self, i, value):
        while i <= self.size:
            if self.tree[i] < value:
                self.tree[i] = value
            i += i & -i


def lengths(ranks, size):
    maxima = Maxima(size)
    result = []
    for rank in ranks:
        length = maxima.up_to(rank - 1) + 1
        maxima.raise_to(rank, length)
        result.append(length)
    return result


def longest_bitonic_subsequence(nums):
    if not nums:
        return 0
    order = {num: rank for rank, num in enumerate(sorted(set(nums)), 1)}
    ranks = [order[num] for num in nums]
    up = lengths(ranks, len(order))
    down = lengths(reversed(ranks), len(order))
    down.reverse()
    return max(a + b for a, b in zip(up, down)) - 1
