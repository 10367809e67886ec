"""Searches for the key, then for the key plus 1, and so on."""


def ceiling_of_number(nums, key):
    if nums[-1] < key:
        return -1
    target = key
    while True:
        low, high = 0, len(nums) - 1
        best = -1
        while low <= high:
            middle = (low + high) // 2
            if nums[middle] == target:
                best = middle
                high = middle - 1
            elif nums[middle] < target:
                low = middle + 1
            else:
                high = middle - 1
        if best >= 0:
            return best
        target += 1
