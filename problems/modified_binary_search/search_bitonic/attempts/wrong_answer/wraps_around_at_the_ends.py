"""Treats the last element as the left neighbor of the first, and so misses a maximum at index 1."""


def search_bitonic(nums, key):
    top = index_of_the_maximum(nums)
    for increasing, low, high in ((True, 0, top), (False, top, len(nums) - 1)):
        while low <= high:
            middle = (low + high) // 2
            if nums[middle] == key:
                return middle
            if (nums[middle] < key) == increasing:
                low = middle + 1
            else:
                high = middle - 1
    return -1


def index_of_the_maximum(nums):
    if len(nums) < 3:
        return 0 if nums[0] > nums[-1] else len(nums) - 1
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        before, here, after = nums[middle - 1], nums[middle], nums[(middle + 1) % len(nums)]
        if before < here > after:
            return middle
        if before < here:
            low = middle + 1
        else:
            high = middle - 1
    return low
