from bisect import bisect_left


def ceiling_of_number(nums, key):
    place = bisect_left(nums, key)
    return -1 if place == len(nums) else place
