"""Keeps only the values that occur once."""

from itertools import groupby


def remove_duplicates(nums):
    distinct = [num for num, group in groupby(nums) if len(list(group)) == 1]
    nums[: len(distinct)] = distinct
    return len(distinct)
