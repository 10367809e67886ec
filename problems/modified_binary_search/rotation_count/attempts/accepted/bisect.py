from bisect import bisect_left


def rotation_count(nums):
    if not nums:
        return 0
    last = nums[-1]
    return bisect_left(nums, True, key=lambda num: num <= last)
