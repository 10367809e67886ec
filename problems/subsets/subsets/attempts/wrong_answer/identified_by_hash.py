"""Compares subsets by their hashes, although -1 and -2 have the same hash in Python."""


def subsets(nums):
    found = {}
    for mask in range(1 << len(nums)):
        subset = [num for i, num in enumerate(nums) if mask >> i & 1]
        found[hash(tuple(subset))] = subset
    return list(found.values())
