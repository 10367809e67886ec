"""Searches only the increasing part if the key is at least the first element."""


def search_bitonic(nums, key):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < nums[middle + 1]:
            low = middle + 1
        else:
            high = middle
    if key > nums[low]:
        return -1
    increasing = key >= nums[0]
    left, right = (0, low) if increasing else (low, len(nums) - 1)
    while left <= right:
        middle = (left + right) // 2
        if nums[middle] == key:
            return middle
        if (nums[middle] < key) == increasing:
            left = middle + 1
        else:
            right = middle - 1
    return -1
