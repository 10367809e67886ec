"""Drops the repeats first, so that no subset holds a number twice."""


def subsets_with_duplicates(nums):
    found = [[]]
    for num in set(nums):
        found += [subset + [num] for subset in found]
    return found
