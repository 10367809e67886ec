"""Takes or leaves out one subarray, as if that were every subset."""


def subset_sum(nums, target):
    total = sum(nums)
    n = len(nums)
    subarrays = {sum(nums[i:j]) for i in range(n + 1) for j in range(i, n + 1)}
    return target in subarrays or total - target in subarrays
