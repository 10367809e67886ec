"""Uses k2 as the end of the slice, which adds the number at rank k2."""


def sum_between_kth(nums, k1, k2):
    return sum(sorted(nums)[k1:k2])
