"""Removes duplicates from the input, so that no subset contains a value twice."""


def subsets_with_duplicates(nums):
    found = [[]]
    for num in set(nums):
        found += [subset + [num] for subset in found]
    return found
