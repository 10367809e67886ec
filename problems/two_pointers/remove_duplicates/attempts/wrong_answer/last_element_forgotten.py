"""Compares each element with the next and forgets the last one."""

from itertools import pairwise


def remove_duplicates(nums):
    kept = 0
    for num, following in pairwise(nums):
        if num != following:
            nums[kept] = num
            kept += 1
    return kept
