"""Swaps once for each position, and goes over the list three times to make up for it."""


def missing_number(nums):
    for _ in range(3):
        for i in range(len(nums)):
            home = nums[i]
            if home < len(nums):
                nums[i], nums[home] = nums[home], nums[i]
    for i, num in enumerate(nums):
        if num != i:
            return i
    return len(nums)
