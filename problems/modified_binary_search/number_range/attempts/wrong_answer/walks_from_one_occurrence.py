"""Finds one occurrence and walks from it to both ends."""


def number_range(nums, key):
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == key:
            first = last = middle
            while first > 0 and nums[first - 1] == key:
                first -= 1
            while last < len(nums) - 1 and nums[last + 1] == key:
                last += 1
            return [first, last]
        if nums[middle] < key:
            low = middle + 1
        else:
            high = middle - 1
    return [-1, -1]
