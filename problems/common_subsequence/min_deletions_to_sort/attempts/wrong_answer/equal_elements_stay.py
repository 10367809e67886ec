"""Keeps equal elements: the longest subsequence that does not descend."""

from bisect import bisect_right


def min_deletions_to_sort(nums):
    last = []
    for num in nums:
        k = bisect_right(last, num)
        last[k : k + 1] = [num]
    return len(nums) - len(last)
