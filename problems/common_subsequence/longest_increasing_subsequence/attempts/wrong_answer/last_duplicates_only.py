"""Keeps only the last index of each number, and finds increasing indices."""

from bisect import bisect_left


def longest_increasing_subsequence(nums):
    index = {num: i for i, num in enumerate(nums)}
    ends = []
    for num in sorted(index):
        k = bisect_left(ends, index[num])
        ends[k : k + 1] = [index[num]]
    return len(ends)
