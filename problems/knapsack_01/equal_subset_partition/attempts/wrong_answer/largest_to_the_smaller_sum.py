"""Puts each number, largest first, into the subset with the smaller sum."""


def equal_subset_partition(nums):
    left = right = 0
    for num in sorted(nums, reverse=True):
        if left <= right:
            left += num
        else:
            right += num
    return left == right
