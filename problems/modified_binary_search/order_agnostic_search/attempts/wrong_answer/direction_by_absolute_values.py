"""Compares the ends without their signs to find the direction."""


def order_agnostic_search(nums, key):
    rising = abs(nums[0]) < abs(nums[-1])
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == key:
            return middle
        if (nums[middle] < key) == rising:
            low = middle + 1
        else:
            high = middle - 1
    return -1
