"""Swaps once for each index, in only twelve passes: a long cycle needs more."""


def smallest_missing_positive(nums):
    n = len(nums)
    for _ in range(12):
        swapped = False
        for i in range(n):
            target = nums[i] - 1
            if 0 <= target < n and nums[target] != nums[i]:
                nums[i], nums[target] = nums[target], nums[i]
                swapped = True
        if not swapped:
            break
    for i, v in enumerate(nums, 1):
        if v != i:
            return i
    return n + 1
