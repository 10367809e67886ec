"""Steps back from the first entry that is not smaller, and so past a day that is in the list."""

from bisect import bisect_left


def floor_of_number(nums, key):
    return bisect_left(nums, key) - 1
