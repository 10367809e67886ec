"""Drops up to thirty equal elements at the end before it searches as without duplicates."""


def rotation_count_duplicates(nums):
    low, high = 0, len(nums) - 1
    for _ in range(30):
        if low < high and nums[low] == nums[high]:
            if nums[high - 1] > nums[high]:
                return high
            high -= 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] > nums[high]:
            low = middle + 1
        else:
            high = middle
    return low
