"""Ranks the elements by their positions after sorting, so that equal elements have ascending ranks."""

from bisect import bisect_left


def min_deletions_to_sort(nums):
    ranks = [0] * len(nums)
    for rank, i in enumerate(sorted(range(len(nums)), key=nums.__getitem__)):
        ranks[i] = rank
    last = []
    for rank in ranks:
        k = bisect_left(last, rank)
        last[k : k + 1] = [rank]
    return len(nums) - len(last)
