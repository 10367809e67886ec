"""Reverses a descending list and returns the index in the reversed list."""


def order_agnostic_search(nums, key):
    nums = list(nums)
    if nums[0] > nums[-1]:
        nums = nums[::-1]
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == key:
            return middle
        if nums[middle] < key:
            low = middle + 1
        else:
            high = middle - 1
    return -1
