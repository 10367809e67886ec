"""Keeps the memo in a default argument, from one call to the next."""


def ending(nums, i, memo={}):
    if i not in memo:
        memo[i] = nums[i] + max([0] + [ending(nums, j) for j in range(i) if nums[j] < nums[i]])
    return memo[i]


def max_sum_increasing_subsequence(nums):
    return max(ending(nums, i) for i in range(len(nums)))
