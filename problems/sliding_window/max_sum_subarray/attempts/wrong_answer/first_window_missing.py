"""Compares only after a move, so the first window never counts unless it is alone."""


def max_sum_subarray(nums, k):
    window, best = sum(nums[:k]), None
    for i in range(k, len(nums)):
        window += nums[i] - nums[i - k]
        best = window if best is None else max(best, window)
    return window if best is None else best
