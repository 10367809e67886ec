"""Adds up in 32 bits, where a sum of 2**31 or more becomes negative."""


def wrap(number):
    return (number + 2**31) % 2**32 - 2**31


def smallest_subarray_sum(nums, target):
    best = start = total = 0
    for end, num in enumerate(nums):
        total = wrap(total + num)
        while total >= target:
            if best == 0 or end - start + 1 < best:
                best = end - start + 1
            total = wrap(total - nums[start])
            start += 1
    return best
