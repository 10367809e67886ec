"""Searches the rising part, and the falling one only when the key is beyond the first level."""


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
    rising = key >= nums[0]
    left, right = (0, low) if rising else (low, len(nums) - 1)
    while left <= right:
        middle = (left + right) // 2
        if nums[middle] == key:
            return middle
        if (nums[middle] < key) == rising:
            left = middle + 1
        else:
            right = middle - 1
    return -1
