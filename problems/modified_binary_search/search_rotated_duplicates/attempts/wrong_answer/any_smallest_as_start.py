"""Treats any smallest element as the drop, though the smallest value may be at both ends."""


def search_rotated_duplicates(nums, key):
    n = len(nums)
    low, high = 0, n - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] > nums[high]:
            low = middle + 1
        elif nums[middle] < nums[high]:
            high = middle
        else:
            high -= 1
    shift, low, high = low, 0, n
    while low < high:
        middle = (low + high) // 2
        if nums[(middle + shift) % n] < key:
            low = middle + 1
        else:
            high = middle
    if low == n:
        return -1
    index = (low + shift) % n
    return index if nums[index] == key else -1
