"""Starts the binary search at the second entry."""

from bisect import bisect_left


def longest_increasing_subsequence(nums):
    ends = []
    for num in nums:
        if not ends:
            ends.append(num)
            continue
        k = bisect_left(ends, num, 1) if num > ends[0] else 0
        if k == 0 and len(ends) > 1:
            continue
        ends[k : k + 1] = [num]
    return len(ends)
