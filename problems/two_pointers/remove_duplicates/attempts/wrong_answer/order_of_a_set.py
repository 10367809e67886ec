"""Trusts a set to be in ascending order."""


def remove_duplicates(nums):
    different = set(nums)
    nums[: len(different)] = list(different)
    return len(different)
