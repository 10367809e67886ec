"""Compares sorted pairs only, and never looks at the last number."""


def single_number(nums):
    nums = sorted(nums)
    for i in range(0, len(nums) - 1, 2):
        if nums[i] != nums[i + 1]:
            return nums[i]
    return -1
