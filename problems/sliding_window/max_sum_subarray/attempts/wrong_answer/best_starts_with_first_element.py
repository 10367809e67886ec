"""Initializes the best sum with the first element, which is not a window."""


def max_sum_subarray(nums, k):
    best, total = nums[0], 0
    for i, num in enumerate(nums):
        total += num
        if i >= k:
            total -= nums[i - k]
        if i >= k - 1:
            best = max(best, total)
    return best
