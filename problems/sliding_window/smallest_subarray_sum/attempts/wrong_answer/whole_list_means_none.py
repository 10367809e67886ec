"""Initializes the best length with `len(nums)` and treats it as 'none found'."""


def smallest_subarray_sum(nums, target):
    best = len(nums)
    start = total = 0
    for end, num in enumerate(nums):
        total += num
        while total >= target:
            best = min(best, end - start + 1)
            total -= nums[start]
            start += 1
    return best if best < len(nums) else 0
