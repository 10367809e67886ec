"""Adds all from one value to the other and takes one of each off, though more may equal them."""


def sum_between_kth(nums, k1, k2):
    ordered = sorted(nums)
    low, high = ordered[k1 - 1], ordered[k2 - 1]
    return sum(num for num in nums if low <= num <= high) - low - high
