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


def longest_increasing_subsequence(nums):
    ranks = {}
    for num in sorted(nums):
        if num not in ranks:
            ranks[num] = len(ranks) + 1
    maxima = Maxima(len(ranks))
    for num in nums:
        maxima.raise_to(ranks[num], maxima.up_to(ranks[num] - 1) + 1)
    return maxima.up_to(len(ranks))
