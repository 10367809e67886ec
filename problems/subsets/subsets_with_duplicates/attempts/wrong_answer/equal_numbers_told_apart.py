"""Gives the subsets of the positions, which repeat where numbers do."""


def subsets_with_duplicates(nums):
    found = [[]]
    for num in nums:
        found += [subset + [num] for subset in found]
    return found
