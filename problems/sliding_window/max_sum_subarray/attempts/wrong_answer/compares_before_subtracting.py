"""Compares before the leaving element is subtracted, so windows have k + 1 elements."""


def max_sum_subarray(nums, k):
    window = best = sum(nums[:k])
    for i in range(k, len(nums)):
        window += nums[i]
        best = max(best, window)
        window -= nums[i - k]
    return best
