from bisect import bisect_left


def pair_with_target(nums, target):
    for i, num in enumerate(nums):
        partner = target - num
        j = bisect_left(nums, partner, i + 1)
        if j < len(nums) and nums[j] == partner:
            return [i, j]
    return [-1, -1]
