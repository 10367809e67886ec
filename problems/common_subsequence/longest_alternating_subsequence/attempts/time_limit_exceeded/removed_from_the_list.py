"""Removes elements inside a run from the middle of the list."""


def longest_alternating_subsequence(nums):
    i = 1
    while i < len(nums):
        if nums[i] == nums[i - 1]:
            del nums[i]
        elif i > 1 and (nums[i] > nums[i - 1]) == (nums[i - 1] > nums[i - 2]):
            del nums[i - 1]
        else:
            i += 1
    return len(nums)
