"""Returns the first index twice."""

from bisect import bisect_left


def number_range(nums, key):
    first = bisect_left(nums, key)
    if first == len(nums) or nums[first] != key:
        return [-1, -1]
    return [first, first]
