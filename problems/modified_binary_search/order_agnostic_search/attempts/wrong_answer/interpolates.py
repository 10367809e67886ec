"""Estimates the index of the key by interpolation, which needs many reads where the gaps are uneven."""


def order_agnostic_search(nums, key):
    low, high = 0, len(nums) - 1
    while low <= high:
        first, last = nums[low], nums[high]
        if not min(first, last) <= key <= max(first, last):
            return -1
        at = low if first == last else low + (key - first) * (high - low) // (last - first)
        found = nums[at]
        if found == key:
            return at
        if (found < key) == (first < last):
            low = at + 1
        else:
            high = at - 1
    return -1
