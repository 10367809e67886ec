"""Swaps once for each index, in three passes."""


def missing_number(nums):
    for _ in range(3):
        for i in range(len(nums)):
            target = nums[i]
            if target < len(nums):
                nums[i], nums[target] = nums[target], nums[i]
    for i, num in enumerate(nums):
        if num != i:
            return i
    return len(nums)
