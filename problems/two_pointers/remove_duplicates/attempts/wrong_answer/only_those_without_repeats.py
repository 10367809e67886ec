"""Keeps only the numbers that occur once."""

from itertools import groupby


def remove_duplicates(nums):
    different = [num for num, group in groupby(nums) if len(list(group)) == 1]
    nums[: len(different)] = different
    return len(different)
