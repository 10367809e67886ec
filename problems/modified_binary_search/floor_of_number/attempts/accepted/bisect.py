from bisect import bisect_right


def floor_of_number(nums, key):
    return bisect_right(nums, key) - 1
