"""Adds up in single precision, where sums above 2**24 are rounded."""

from struct import pack, unpack


def single(number):
    return unpack("f", pack("f", number))[0]


def smallest_subarray_sum(nums, target):
    best = start = total = 0
    for end, num in enumerate(nums):
        total = single(total + num)
        while total >= target and start <= end:
            if best == 0 or end - start + 1 < best:
                best = end - start + 1
            total = single(total - nums[start])
            start += 1
    return best
