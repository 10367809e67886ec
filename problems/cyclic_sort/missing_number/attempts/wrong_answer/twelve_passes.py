"""Swaps once for each index, in only twelve passes: a long cycle needs more."""


def missing_number(nums):
    n = len(nums)
    for _ in range(12):
        swapped = False
        for i in range(n):
            target = nums[i]
            if target < n and target != i:
                nums[i], nums[target] = nums[target], nums[i]
                swapped = True
        if not swapped:
            break
    for i, v in enumerate(nums):
        if v != i:
            return i
    return n
