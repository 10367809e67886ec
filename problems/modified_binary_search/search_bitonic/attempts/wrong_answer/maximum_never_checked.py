"""Searches before and after the maximum, and never at it."""


def search_bitonic(nums, key):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < nums[middle + 1]:
            low = middle + 1
        else:
            high = middle
    for left, right, increasing in ((0, low - 1, True), (low + 1, len(nums) - 1, False)):
        while left <= right:
            middle = (left + right) // 2
            if nums[middle] == key:
                return middle
            if (nums[middle] < key) == increasing:
                left = middle + 1
            else:
                right = middle - 1
    return -1
