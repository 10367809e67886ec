"""Moves to the side of the greater end."""


def bitonic_maximum(nums):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[low] < nums[high]:
            low = middle + 1
        else:
            high = middle
    return nums[low]
