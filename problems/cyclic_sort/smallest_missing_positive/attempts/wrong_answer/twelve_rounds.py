"""Swaps once for each position, in twelve rounds at most: a long cycle needs more."""


def smallest_missing_positive(nums):
    n = len(nums)
    for _ in range(12):
        swapped = False
        for i in range(n):
            home = nums[i] - 1
            if 0 <= home < n and nums[home] != nums[i]:
                nums[i], nums[home] = nums[home], nums[i]
                swapped = True
        if not swapped:
            break
    for i, v in enumerate(nums, 1):
        if v != i:
            return i
    return n + 1
