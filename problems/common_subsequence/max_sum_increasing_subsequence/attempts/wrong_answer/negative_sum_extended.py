"""Extends the best earlier sum even if it is negative."""


def max_sum_increasing_subsequence(nums):
    ending = []
    for i, num in enumerate(nums):
        ending.append(num + max((ending[j] for j in range(i) if nums[j] < num), default=0))
    return max(ending)
