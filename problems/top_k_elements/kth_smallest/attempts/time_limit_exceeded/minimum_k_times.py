"""Removes the minimum from the list k times."""


def kth_smallest(nums, k):
    for _ in range(k - 1):
        nums.remove(min(nums))
    return min(nums)
