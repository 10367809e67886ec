from bisect import bisect_left


def rotation_count(nums):
    last = nums[-1]
    return bisect_left(nums, True, key=lambda num: num <= last)
