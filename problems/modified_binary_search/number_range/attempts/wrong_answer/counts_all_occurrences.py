"""Counts the key in the whole list."""

from bisect import bisect_left


def number_range(nums, key):
    count = sum(num == key for num in nums)
    if count == 0:
        return [-1, -1]
    first = bisect_left(nums, key)
    return [first, first + count - 1]
