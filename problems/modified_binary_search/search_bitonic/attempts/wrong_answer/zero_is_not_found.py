"""Takes a hit at position 0 for none, and goes on in the falling part."""


def search_bitonic(nums, key):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < nums[middle + 1]:
            low = middle + 1
        else:
            high = middle
    crest, last = low, len(nums) - 1
    found = _search(nums, key, 0, crest, 1) or _search(nums, key, crest + 1, last, -1)
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
