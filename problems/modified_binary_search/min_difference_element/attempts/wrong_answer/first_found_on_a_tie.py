"""Keeps the closest element that the search reads, and on a tie the one that it reads first."""


def min_difference_element(nums, key):
    best = nums[0]
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if abs(nums[middle] - key) < abs(best - key):
            best = nums[middle]
        if nums[middle] < key:
            low = middle + 1
        else:
            high = middle - 1
    return best
