"""Looks only between sorted neighbours, not before the first and after the last."""


def all_missing_numbers(nums):
    nums = sorted(nums)
    missing = []
    for left, right in zip(nums, nums[1:]):
        missing.extend(range(left + 1, right))
    return missing
