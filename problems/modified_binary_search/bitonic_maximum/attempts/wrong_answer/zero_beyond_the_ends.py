"""Treats missing neighbors as 0, and so misses a negative maximum at an end."""


def bitonic_maximum(nums):
    n = len(nums)
    low, high = 0, n - 1
    while low <= high:
        middle = (low + high) // 2
        before = nums[middle - 1] if middle > 0 else 0
        after = nums[middle + 1] if middle + 1 < n else 0
        if before < nums[middle] > after:
            return nums[middle]
        if before < nums[middle]:
            low = middle + 1
        else:
            high = middle - 1
    return nums[0]
