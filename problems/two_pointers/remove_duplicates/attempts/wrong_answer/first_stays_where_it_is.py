"""Writes one place too far, so that the second number kept lands at position 2."""


def remove_duplicates(nums):
    kept = min(1, len(nums))
    for read in range(1, len(nums)):
        if nums[read] != nums[read - 1]:
            if kept + 1 < len(nums):
                nums[kept + 1] = nums[read]
            kept += 1
    return kept
