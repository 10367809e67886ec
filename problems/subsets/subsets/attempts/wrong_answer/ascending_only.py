"""Avoids duplicates by adding only greater elements, without sorting first."""


def subsets(nums):
    found = [[]]
    for num in nums:
        found += [subset + [num] for subset in found if not subset or num > subset[-1]]
    return found
