"""Puts the numbers into a set, which removes duplicates."""


def subset_sum(nums, target):
    sums = {0}
    for num in set(nums):
        sums |= {total + num for total in sums}
    return target in sums
