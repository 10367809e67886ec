"""Finds the maximum sum of any length, as Kadane's algorithm does."""


def max_sum_subarray(nums, k):
    best = run = nums[0]
    for num in nums[1:]:
        run = max(num, run + num)
        best = max(best, run)
    return best
