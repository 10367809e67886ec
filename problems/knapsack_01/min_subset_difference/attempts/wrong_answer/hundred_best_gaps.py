"""Keeps the hundred smallest gaps after each number, though a wider one may be closed better later."""


def min_subset_difference(nums):
    gaps = {0}
    for num in nums:
        gaps = {gap + num for gap in gaps} | {abs(gap - num) for gap in gaps}
        gaps = set(sorted(gaps)[:100])
    return min(gaps)
