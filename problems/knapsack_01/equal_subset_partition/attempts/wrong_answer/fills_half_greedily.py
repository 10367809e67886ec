"""Takes each number that still fits into half of the sum, largest first."""


def equal_subset_partition(nums):
    half, odd = divmod(sum(nums), 2)
    for num in sorted(nums, reverse=True):
        if num <= half:
            half -= num
    return not odd and half == 0
