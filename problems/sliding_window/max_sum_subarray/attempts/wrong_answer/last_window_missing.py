"""Stops one window early, except where there is only one."""


def max_sum_subarray(nums, k):
    window = best = sum(nums[:k])
    for i in range(len(nums) - k - 1):
        window += nums[i + k] - nums[i]
        best = max(best, window)
    return best
