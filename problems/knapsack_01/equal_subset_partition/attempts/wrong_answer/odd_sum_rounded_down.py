"""Rounds half of an odd sum down, and accepts sums that differ by one."""


def equal_subset_partition(nums):
    half = sum(nums) // 2
    reachable = [True] + [False] * half
    for num in nums:
        for total in range(half, num - 1, -1):
            reachable[total] = reachable[total] or reachable[total - num]
    return reachable[half]
