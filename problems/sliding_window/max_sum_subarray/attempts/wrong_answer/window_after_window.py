"""Cuts the list into windows side by side and misses those that lie across a cut."""


def max_sum_subarray(nums, k):
    return max(sum(nums[i : i + k]) for i in range(0, len(nums) - k + 1, k))
