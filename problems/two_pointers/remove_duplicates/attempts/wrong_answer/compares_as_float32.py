"""Compares as 32-bit floats, in which large neighbors are equal."""

from struct import pack


def remove_duplicates(nums):
    kept = 0
    for num in nums:
        if kept == 0 or pack("f", num) != pack("f", nums[kept - 1]):
            nums[kept] = num
            kept += 1
    return kept
