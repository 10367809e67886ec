"""Reads from the front until the elements decrease."""


def bitonic_maximum(nums):
    best = nums[0]
    for num in nums:
        if num < best:
            break
        best = num
    return best
