"""Treats the last element as the left neighbor of the first, and so misses a maximum at index 1."""


def bitonic_maximum(nums):
    n = len(nums)
    if n < 3:
        return max(nums[0], nums[-1])
    lo, hi = 0, n - 1
    while lo < hi:
        mid = (lo + hi) // 2
        before, here, after = nums[mid - 1], nums[mid], nums[(mid + 1) % n]
        if before < here > after:
            return here
        if before < here:
            lo = mid + 1
        else:
            hi = mid - 1
    return nums[lo]
