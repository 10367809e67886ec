"""Takes each number that still fits into half of the sum, largest first."""


def min_subset_difference(nums):
    total = sum(nums)
    part = 0
    for num in sorted(nums, reverse=True):
        if part + num <= total // 2:
            part += num
    return total - 2 * part
