"""Searches the decreasing part as if it were increasing."""


def search_bitonic(nums, key):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < nums[middle + 1]:
            low = middle + 1
        else:
            high = middle
    for low, high in ((0, low), (low, len(nums) - 1)):
        while low <= high:
            middle = (low + high) // 2
            if nums[middle] == key:
                return middle
            if nums[middle] < key:
                low = middle + 1
            else:
                high = middle - 1
    return -1
