"""Counts subarrays with the sum, as if the numbers had to be adjacent."""


def count_subset_sum(nums, target):
    if target == 0:
        return 1
    n = len(nums)
    return sum(sum(nums[i:j]) == target for i in range(n) for j in range(i + 1, n + 1))
