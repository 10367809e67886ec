from itertools import groupby, pairwise


def longest_alternating_subsequence(nums):
    signs = ((b > a) - (b < a) for a, b in pairwise(nums))
    turns = groupby(sign for sign in signs if sign)
    return sum(1 for _ in turns) + (len(nums) > 0)
