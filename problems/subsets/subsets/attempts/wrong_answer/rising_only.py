"""Avoids repeats by adding greater numbers only, without sorting first."""


def subsets(nums):
    found = [[]]
    for num in nums:
        found += [subset + [num] for subset in found if not subset or num > subset[-1]]
    return found
