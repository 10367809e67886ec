"""Steps back from the first element that is not smaller, and so skips an element equal to the key."""

from bisect import bisect_left


def floor_of_number(nums, key):
    return bisect_left(nums, key) - 1
