"""Stops when one number is left, without a look at it."""


def order_agnostic_search(nums, key):
    rising = nums[0] < nums[-1]
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] == key:
            return middle
        if (nums[middle] < key) == rising:
            low = middle + 1
        else:
            high = middle - 1
    return -1
