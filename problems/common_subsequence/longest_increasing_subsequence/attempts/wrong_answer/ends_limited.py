"""Keeps up to 2,500 last numbers, which is enough for random lists."""

from bisect import bisect_left


def longest_increasing_subsequence(nums):
    ends = []
    for num in nums:
        k = bisect_left(ends, num)
        if k < 2_500:
            ends[k : k + 1] = [num]
    return len(ends)
