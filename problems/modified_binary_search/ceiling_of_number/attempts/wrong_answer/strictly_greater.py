"""Searches for the first element that is strictly greater than the key."""


def ceiling_of_number(nums, key):
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if nums[middle] <= key:
            low = middle + 1
        else:
            high = middle
    return low if low < len(nums) else -1
