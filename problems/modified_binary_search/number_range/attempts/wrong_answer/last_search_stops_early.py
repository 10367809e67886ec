"""Stops the search for the last occurrence when two elements are left, and takes the lower index."""


def number_range(nums, key):
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < key:
            low = middle + 1
        else:
            high = middle
    if low == len(nums) or nums[low] != key:
        return [-1, -1]
    first, high = low, len(nums) - 1
    while high - low > 1:
        middle = (low + high) // 2
        if nums[middle] <= key:
            low = middle
        else:
            high = middle
    return [first, low]
