"""Compares with `is`, which works for small integers only."""


def remove_duplicates(nums):
    kept = 0
    for num in nums:
        if kept == 0 or num is not nums[kept - 1]:
            nums[kept] = num
            kept += 1
    return kept
