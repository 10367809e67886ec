"""Starts with the largest allowed number as the best so far, and never finds that number itself."""


def ceiling_of_number(nums, key):
    low, high = 0, len(nums) - 1
    best, index = 1_000_000_000, -1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] >= key:
            if nums[middle] < best:
                best, index = nums[middle], middle
            high = middle - 1
        else:
            low = middle + 1
    return index
