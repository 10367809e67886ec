"""Treats a match at index 0 as 'not found', and continues in the decreasing part."""


def search_bitonic(nums, key):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < nums[middle + 1]:
            low = middle + 1
        else:
            high = middle
    top, last = low, len(nums) - 1
    found = _search(nums, key, 0, top, 1) or _search(nums, key, top + 1, last, -1)
    return -1 if found is None else found


def _search(nums, key, low, high, sign):
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == key:
            return middle
        if sign * nums[middle] < sign * key:
            low = middle + 1
        else:
            high = middle - 1
    return None
