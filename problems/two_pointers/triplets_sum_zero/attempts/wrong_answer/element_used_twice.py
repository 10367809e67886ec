"""Checks only whether the third value occurs, and not whether its index is still unused."""


def triplets_sum_zero(nums):
    there = set(nums)
    found = set()
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            third = -nums[i] - nums[j]
            if third in there:
                found.add(tuple(sorted((nums[i], nums[j], third))))
    return [list(triplet) for triplet in found]
