"""Assumes that the two elements of a pair are adjacent."""


def single_number(nums):
    for i in range(0, len(nums) - 1, 2):
        if nums[i] != nums[i + 1]:
            return nums[i]
    return nums[-1]
