"""Compares with the value before the last one kept and keeps two of each."""


def remove_duplicates(nums):
    kept = 0
    for num in nums:
        if kept < 2 or num != nums[kept - 2]:
            nums[kept] = num
            kept += 1
    return kept
