"""Compares with index -1, which is the last element."""


def min_difference_element(nums, key):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < key:
            low = middle + 1
        else:
            high = middle
    below, above = nums[low - 1], nums[low]
    return below if key - below <= above - key else above
