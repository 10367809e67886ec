"""Gives the last position where no entry is late enough."""


def ceiling_of_number(nums, key):
    if not nums:
        return -1
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < key:
            low = middle + 1
        else:
            high = middle
    return low
