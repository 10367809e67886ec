"""Ends the binary search one entry early."""

from bisect import bisect_left


def longest_increasing_subsequence(nums):
    ends = []
    for num in nums:
        if not ends or num > ends[-1]:
            ends.append(num)
        else:
            ends[bisect_left(ends, num, 0, len(ends) - 1)] = num if len(ends) > 1 else ends[0]
    return len(ends)
