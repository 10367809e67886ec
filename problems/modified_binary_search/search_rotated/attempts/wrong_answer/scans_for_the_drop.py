"""Scans for the drop, and searches by halves only then."""

from bisect import bisect_left


def search_rotated(nums, key):
    drop = 0
    while drop + 1 < len(nums) and nums[drop] < nums[drop + 1]:
        drop += 1
    for low, high in ((0, drop + 1), (drop + 1, len(nums))):
        place = bisect_left(nums, key, low, min(high, len(nums)))
        if place < min(high, len(nums)) and nums[place] == key:
            return place
    return -1
