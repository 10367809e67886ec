"""Compares in single precision, in which large neighbors are equal."""

from bisect import bisect_left
from struct import pack, unpack


def longest_increasing_subsequence(nums):
    ends = []
    for num in unpack(f"{len(nums)}f", pack(f"{len(nums)}f", *nums)):
        k = bisect_left(ends, num)
        ends[k : k + 1] = [num]
    return len(ends)
