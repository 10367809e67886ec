"""Treats a middle that equals the last element as if it were smaller."""


def rotation_count_duplicates(nums):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] > nums[high]:
            low = middle + 1
        else:
            high = middle
    return low
