"""Rounds the middle of a binary search over values toward zero, wrong for negative numbers."""


def kth_smallest(nums, k):
    low, high = min(nums), max(nums)
    for _ in range(40):
        middle = int((low + high) / 2)
        if sum(num <= middle for num in nums) >= k:
            high = middle
        else:
            low = middle + 1
        if low >= high:
            break
    return low
