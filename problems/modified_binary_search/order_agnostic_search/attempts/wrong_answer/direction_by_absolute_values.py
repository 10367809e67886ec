"""Compares the absolute values of the ends to find the direction."""


def order_agnostic_search(nums, key):
    ascending = abs(nums[0]) < abs(nums[-1])
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == key:
            return middle
        if (nums[middle] < key) == ascending:
            low = middle + 1
        else:
            high = middle - 1
    return -1
