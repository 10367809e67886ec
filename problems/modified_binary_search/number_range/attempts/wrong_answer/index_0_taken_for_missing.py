"""Treats index 0 as 'not found'."""


def number_range(nums, key):
    first = _search(nums, key, to_the_left=True)
    return [first, _search(nums, key, to_the_left=False)] if first else [-1, -1]


def _search(nums, key, to_the_left):
    low, high, found = 0, len(nums) - 1, None
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == key:
            found = middle
        if nums[middle] > key or (nums[middle] == key and to_the_left):
            high = middle - 1
        else:
            low = middle + 1
    return found
