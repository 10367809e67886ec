"""Copies the rest of the list for each window."""


def max_sum_subarray(nums, k):
    best = total = sum(nums[:k])
    while len(nums) > k:
        total += nums[k] - nums[0]
        best = max(best, total)
        nums = nums[1:]
    return best
