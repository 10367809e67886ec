"""Finds the drop, then estimates the index by interpolation, which needs many reads where the gaps are uneven."""


def search_rotated(nums, key):
    n = len(nums)
    lo, hi = 0, n - 1
    last = nums[-1]
    while lo < hi:
        mid = (lo + hi) // 2
        if nums[mid] > last:
            lo = mid + 1
        else:
            hi = mid
    lo, hi = (lo, n - 1) if key <= last else (0, lo - 1)
    if hi < lo:
        return -1
    a, b = nums[lo], nums[hi]
    while a <= key <= b:
        if a == key:
            return lo
        if b == key:
            return hi
        if hi - lo < 2:
            return -1
        mid = min(max(lo + (hi - lo) * (key - a) // (b - a), lo + 1), hi - 1)
        v = nums[mid]
        if v <= key:
            lo, a = mid, v
        else:
            hi, b = mid, v
    return -1
