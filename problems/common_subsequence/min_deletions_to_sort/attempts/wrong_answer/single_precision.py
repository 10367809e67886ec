"""Keeps the last elements in single precision, where large neighbors are equal."""

from array import array
from bisect import bisect_left


def min_deletions_to_sort(nums):
    last = array("f")
    for num in array("f", nums):
        k = bisect_left(last, num)
        if k == len(last):
            last.append(num)
        else:
            last[k] = num
    return len(nums) - len(last)
