"""Finds the drop by a linear scan before the binary search."""

from bisect import bisect_left


def search_rotated(nums, key):
    drop = 0
    while drop + 1 < len(nums) and nums[drop] < nums[drop + 1]:
        drop += 1
    for low, high in ((0, drop + 1), (drop + 1, len(nums))):
        index = bisect_left(nums, key, low, min(high, len(nums)))
        if index < min(high, len(nums)) and nums[index] == key:
            return index
    return -1
