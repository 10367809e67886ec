"""Treats a sum of 0 as no window, so it never replaces a negative sum."""


def max_sum_subarray(nums, k):
    best = total = sum(nums[:k])
    for i in range(k, len(nums)):
        total += nums[i] - nums[i - k]
        if total and total > best:
            best = total
    return best
