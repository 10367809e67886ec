"""Returns only the contiguous subarrays."""


def subsets(nums):
    runs = [nums[i:j] for i in range(len(nums)) for j in range(i + 1, len(nums) + 1)]
    return [[]] + runs
