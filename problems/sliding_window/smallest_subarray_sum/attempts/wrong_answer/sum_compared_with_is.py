"""Compares the sum and the target with `is`, which works only up to 256."""


def smallest_subarray_sum(nums, target):
    best = start = total = 0
    for end, num in enumerate(nums):
        total += num
        while total > target or total is target:
            if best == 0 or end - start + 1 < best:
                best = end - start + 1
            total -= nums[start]
            start += 1
    return best
