"""Swaps duplicates one index to the right, in one pass, so long runs stay in front."""


def remove_duplicates(nums):
    for i in range(1, len(nums) - 1):
        if nums[i] <= nums[i - 1]:
            nums[i], nums[i + 1] = nums[i + 1], nums[i]
    return len(set(nums))
