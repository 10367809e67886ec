"""Finds one of several equal elements and walks to the last one."""


def floor_of_number(nums, key):
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == key:
            while middle + 1 < len(nums) and nums[middle + 1] == key:
                middle += 1
            return middle
        if nums[middle] < key:
            low = middle + 1
        else:
            high = middle - 1
    return high
