"""Removes duplicates first and keeps the last of equal elements."""

from bisect import bisect_left


def min_deletions_to_sort(nums):
    place = {num: i for i, num in enumerate(nums)}
    last = []
    for i, num in enumerate(nums):
        if place[num] == i:
            k = bisect_left(last, num)
            last[k : k + 1] = [num]
    return len(nums) - len(last)
