"""Writes one index too far, so that the second value kept lands at index 2."""


def remove_duplicates(nums):
    kept = min(1, len(nums))
    for read in range(1, len(nums)):
        if nums[read] != nums[read - 1]:
            if kept + 1 < len(nums):
                nums[kept + 1] = nums[read]
            kept += 1
    return kept
