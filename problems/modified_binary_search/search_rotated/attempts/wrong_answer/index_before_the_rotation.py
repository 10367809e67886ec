"""Returns the index that the key had before the rotation."""


def search_rotated(nums, key):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] > nums[high]:
            low = middle + 1
        else:
            high = middle
    shift, low, high = low, 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        found = nums[(middle + shift) % len(nums)]
        if found == key:
            return middle
        if found < key:
            low = middle + 1
        else:
            high = middle - 1
    return -1
