"""Adds up in 32 bits with a sign."""


def max_sum_increasing_subsequence(nums):
    ending = []
    for i, num in enumerate(nums):
        total = num + max([0] + [ending[j] for j in range(i) if nums[j] < num])
        ending.append((total + 2**31) % 2**32 - 2**31)
    return max(ending)
