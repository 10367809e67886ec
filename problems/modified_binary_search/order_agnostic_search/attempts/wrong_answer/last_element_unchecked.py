"""Stops when one element is left, without reading it."""


def order_agnostic_search(nums, key):
    ascending = nums[0] < nums[-1]
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] == key:
            return middle
        if (nums[middle] < key) == ascending:
            low = middle + 1
        else:
            high = middle - 1
    return -1
