"""Compares the sum with the target by `is`, which holds for numbers up to 256 only."""


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
