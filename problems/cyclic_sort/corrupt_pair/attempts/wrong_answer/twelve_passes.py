"""Swaps once for each index, in only twelve passes: a long cycle needs more."""


def corrupt_pair(nums):
    n = len(nums)
    for _ in range(12):
        swapped = False
        for i in range(n):
            target = nums[i] - 1
            if nums[target] != nums[i]:
                nums[i], nums[target] = nums[target], nums[i]
                swapped = True
        if not swapped:
            break
    for i, v in enumerate(nums, 1):
        if v != i:
            return [v, i]
    return [-1, -1]
