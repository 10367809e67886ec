"""Puts the numbers into a set, which removes duplicates."""


def min_subset_difference(nums):
    total = sum(nums)
    sums = {0}
    for num in set(nums):
        sums |= {part + num for part in sums}
    return min(abs(total - 2 * part) for part in sums)
