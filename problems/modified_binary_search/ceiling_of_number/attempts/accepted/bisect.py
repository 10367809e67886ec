from bisect import bisect_left


def ceiling_of_number(nums, key):
    index = bisect_left(nums, key)
    return -1 if index == len(nums) else index
