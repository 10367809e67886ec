"""Swaps once for each position, in twelve rounds at most: a long cycle needs more."""


def all_missing_numbers(nums):
    n = len(nums)
    for _ in range(12):
        swapped = False
        for i in range(n):
            home = nums[i] - 1
            if nums[home] != nums[i]:
                nums[i], nums[home] = nums[home], nums[i]
                swapped = True
        if not swapped:
            break
    return [i for i in range(1, n + 1) if nums[i - 1] != i]
