"""Starts the count at 1, for an empty list too."""


def remove_duplicates(nums):
    kept = 1
    for read in range(1, len(nums)):
        if nums[read] != nums[kept - 1]:
            nums[kept] = nums[read]
            kept += 1
    return kept
