"""Initializes the best length with `len(nums)` and never checks whether a subarray was found."""


def smallest_subarray_sum(nums, target):
    best = len(nums)
    start = total = 0
    for end, num in enumerate(nums):
        total += num
        while total >= target:
            best = min(best, end - start + 1)
            total -= nums[start]
            start += 1
    return best
