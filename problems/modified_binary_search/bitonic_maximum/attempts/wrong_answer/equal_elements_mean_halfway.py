"""Assumes that the maximum is halfway between two equal elements."""


def bitonic_maximum(nums):
    lo, hi = 0, len(nums) - 1
    while hi - lo > 2:
        third = (hi - lo) // 3
        left, right = lo + third, hi - third
        a, b = nums[left], nums[right]
        if a == b:
            return nums[(left + right) // 2]
        if a < b:
            lo = left + 1
        else:
            hi = right - 1
    return max(nums[lo : hi + 1])
