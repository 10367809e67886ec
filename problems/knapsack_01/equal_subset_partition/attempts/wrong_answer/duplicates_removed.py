"""Puts the numbers into a set, which removes duplicates."""


def equal_subset_partition(nums):
    half, odd = divmod(sum(nums), 2)
    sums = {0}
    for num in set(nums):
        sums |= {partial + num for partial in sums}
    return not odd and half in sums
