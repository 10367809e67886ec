"""Start from -1,000,000 as the smallest value."""


def bitonic_maximum(nums: list[int]) -> int:
    if len(nums) == 1:
        return nums[0]
    best = -1_000_000
    lo, hi = 0, len(nums) - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        value = nums[mid]
        best = max(best, value)
        if mid + 1 < len(nums) and nums[mid + 1] > value:
            lo = mid + 1
        else:
            hi = mid - 1
    return best
