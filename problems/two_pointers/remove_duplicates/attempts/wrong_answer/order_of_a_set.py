"""Relies on a set to be in ascending order."""


def remove_duplicates(nums):
    distinct = set(nums)
    nums[: len(distinct)] = list(distinct)
    return len(distinct)
