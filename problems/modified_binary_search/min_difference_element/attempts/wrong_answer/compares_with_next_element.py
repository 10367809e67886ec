"""Moves to the side where the difference gets smaller, and goes wrong where it stays equal."""


def min_difference_element(nums, key):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if abs(nums[middle] - key) <= abs(nums[middle + 1] - key):
            high = middle
        else:
            low = middle + 1
    return nums[low]
