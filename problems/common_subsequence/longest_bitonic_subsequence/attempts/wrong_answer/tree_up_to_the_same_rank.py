"""Asks the Fenwick tree for numbers up to the same one."""


def longest_up_to(nums):
    rank = {num: i for i, num in enumerate(sorted(set(nums)), 1)}
    tree = [0] * (len(rank) + 1)
    lengths = []
    for num in nums:
        length, i = 1, rank[num]
        while i > 0:
            length = max(length, tree[i] + 1)
            i -= i & -i
        i = rank[num]
        while i < len(tree):
            tree[i] = max(tree[i], length)
            i += i & -i
        lengths.append(length)
    return lengths


def longest_bitonic_subsequence(nums):
    rising = longest_up_to(nums)
    falling = longest_up_to(nums[::-1])[::-1]
    return max((up + down - 1 for up, down in zip(rising, falling)), default=0)
