"""Collects in a default argument, which keeps state between calls."""


def permutations(nums, start=0, found=[]):
    if start == len(nums):
        found.append(nums[:])
    for i in range(start, len(nums)):
        nums[start], nums[i] = nums[i], nums[start]
        permutations(nums, start + 1, found)
        nums[start], nums[i] = nums[i], nums[start]
    return found
