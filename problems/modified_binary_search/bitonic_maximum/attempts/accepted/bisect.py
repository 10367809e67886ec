from bisect import bisect_left


def bitonic_maximum(nums):
    return nums[bisect_left(range(len(nums) - 1), True, key=lambda i: nums[i] > nums[i + 1])]
