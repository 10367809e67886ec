"""Swaps once for each position, in twelve rounds at most: a long cycle needs more."""


def missing_number(nums):
    n = len(nums)
    for _ in range(12):
        swapped = False
        for i in range(n):
            home = nums[i]
            if home < n and home != i:
                nums[i], nums[home] = nums[home], nums[i]
                swapped = True
        if not swapped:
            break
    for i, v in enumerate(nums):
        if v != i:
            return i
    return n
