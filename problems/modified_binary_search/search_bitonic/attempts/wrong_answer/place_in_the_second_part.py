"""Gives a position counted from the crest when the key is behind it."""


def search_bitonic(nums, key):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < nums[middle + 1]:
            low = middle + 1
        else:
            high = middle
    crest = low
    for start, end, rising in ((0, crest, True), (crest, len(nums) - 1, False)):
        left, right = 0, end - start
        while start < len(nums) and left <= right:
            middle = (left + right) // 2
            if nums[start + middle] == key:
                return middle
            if (nums[start + middle] < key) == rising:
                left = middle + 1
            else:
                right = middle - 1
    return -1
