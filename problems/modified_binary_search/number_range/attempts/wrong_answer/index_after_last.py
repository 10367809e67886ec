"""Returns the index after the last occurrence."""

from bisect import bisect_left, bisect_right


def number_range(nums, key):
    first = bisect_left(nums, key)
    if first == len(nums) or nums[first] != key:
        return [-1, -1]
    return [first, bisect_right(nums, key)]
