"""Estimates the index of the key by interpolation, which needs many reads where the gaps are uneven."""


def min_difference_element(nums, key):
    lo, hi = 0, len(nums) - 1
    a, b = nums[lo], nums[hi]
    if key <= a:
        return a
    if key >= b:
        return b
    while hi - lo > 1:
        mid = lo + (key - a) * (hi - lo) // (b - a)
        mid = min(max(mid, lo + 1), hi - 1)
        v = nums[mid]
        if v < key:
            lo, a = mid, v
        else:
            hi, b = mid, v
    return a if key - a <= b - key else b
