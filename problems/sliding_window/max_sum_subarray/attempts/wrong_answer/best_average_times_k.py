"""Finds the best average and multiplies it by k, which is sometimes slightly less than the integer."""


def max_sum_subarray(nums, k):
    total = sum(nums[:k])
    best = total / k
    for i in range(k, len(nums)):
        total += nums[i] - nums[i - k]
        best = max(best, total / k)
    return int(best * k)
