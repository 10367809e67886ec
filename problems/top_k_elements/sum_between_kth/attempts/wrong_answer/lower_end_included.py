"""Uses k1 - 1 as the start of the slice, which adds the number at rank k1."""


def sum_between_kth(nums, k1, k2):
    return sum(sorted(nums)[k1 - 1 : k2 - 1])
