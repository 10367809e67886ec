"""Treats a key at an end of the sorted half as outside of it."""


def search_rotated(nums, key):
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == key:
            return middle
        if nums[low] <= nums[middle]:
            if nums[low] < key < nums[middle]:
                high = middle - 1
            else:
                low = middle + 1
        elif nums[middle] < key < nums[high]:
            low = middle + 1
        else:
            high = middle - 1
    return -1
