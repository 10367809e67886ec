"""Returns an empty list if the key is missing."""

from bisect import bisect_left, bisect_right


def number_range(nums, key):
    return [bisect_left(nums, key), bisect_right(nums, key) - 1]
