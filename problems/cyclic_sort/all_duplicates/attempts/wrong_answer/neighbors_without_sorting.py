"""Compares neighbors in a list that is not sorted."""

from itertools import pairwise


def all_duplicates(nums):
    return [left for left, right in pairwise(nums) if left == right]
