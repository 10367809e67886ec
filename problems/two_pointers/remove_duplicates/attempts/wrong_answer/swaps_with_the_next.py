"""Swaps repeats towards the end one place at a time, once, which leaves long runs in the way."""


def remove_duplicates(nums):
    for i in range(1, len(nums) - 1):
        if nums[i] <= nums[i - 1]:
            nums[i], nums[i + 1] = nums[i + 1], nums[i]
    return len(set(nums))
