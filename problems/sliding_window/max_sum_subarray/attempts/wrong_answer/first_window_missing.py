"""Compares only after a step, so the first window counts only if there is no other."""


def max_sum_subarray(nums, k):
    window, best = sum(nums[:k]), None
    for i in range(k, len(nums)):
        window += nums[i] - nums[i - k]
        best = window if best is None else max(best, window)
    return window if best is None else best
