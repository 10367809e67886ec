"""Initializes the best sum with 0, which is greater than every negative sum."""


def max_sum_subarray(nums, k):
    best = total = 0
    for i, num in enumerate(nums):
        total += num
        if i >= k:
            total -= nums[i - k]
        if i >= k - 1:
            best = max(best, total)
    return best
