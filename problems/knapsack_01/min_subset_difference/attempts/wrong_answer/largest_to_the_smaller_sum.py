"""Puts each number, largest first, into the subset with the smaller sum."""


def min_subset_difference(nums):
    left = right = 0
    for num in sorted(nums, reverse=True):
        if left <= right:
            left += num
        else:
            right += num
    return abs(left - right)
