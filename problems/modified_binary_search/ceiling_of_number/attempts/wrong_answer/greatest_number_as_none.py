"""Starts from the greatest number there may be as the best so far, and never finds that number itself."""


def ceiling_of_number(nums, key):
    low, high = 0, len(nums) - 1
    best, place = 1_000_000_000, -1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] >= key:
            if nums[middle] < best:
                best, place = nums[middle], middle
            high = middle - 1
        else:
            low = middle + 1
    return place
