"""Compares before the leaving number is taken away, and so windows of k + 1."""


def max_sum_subarray(nums, k):
    window = best = sum(nums[:k])
    for i in range(k, len(nums)):
        window += nums[i]
        best = max(best, window)
        window -= nums[i - k]
    return best
