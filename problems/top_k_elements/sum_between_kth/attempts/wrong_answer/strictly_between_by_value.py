"""Adds the numbers strictly between the two values, which loses equal ones."""


def sum_between_kth(nums, k1, k2):
    ordered = sorted(nums)
    low, high = ordered[k1 - 1], ordered[k2 - 1]
    return sum(num for num in nums if low < num < high)
