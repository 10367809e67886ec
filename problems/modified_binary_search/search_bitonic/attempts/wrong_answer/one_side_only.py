"""Continues on one side of the middle, although a smaller key may be on either."""


def search_bitonic(nums, key):
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == key:
            return middle
        increasing = middle + 1 < len(nums) and nums[middle] < nums[middle + 1]
        if (nums[middle] < key) == increasing:
            low = middle + 1
        else:
            high = middle - 1
    return -1
