"""Starts from the last element -1, so that no smaller number can stay."""

from bisect import bisect_left


def min_deletions_to_sort(nums):
    last = [-1]
    for num in nums:
        k = bisect_left(last, num)
        if k:
            last[k : k + 1] = [num]
    return len(nums) - len(last) + 1
