"""Reads from the front to the drop."""


def rotation_count_duplicates(nums):
    for i in range(1, len(nums)):
        if nums[i] < nums[i - 1]:
            return i
    return 0
