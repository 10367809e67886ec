"""Returns the first element that is not smaller, without checking its left neighbor."""


def min_difference_element(nums, key):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < key:
            low = middle + 1
        else:
            high = middle
    return nums[low]
