"""Marks numbers by their last 17 bits, so that much larger numbers look like small ones."""


def smallest_missing_positive(nums):
    seen = bytearray(131072)
    for v in nums:
        if v > 0:
            seen[v & 0x1FFFF] = 1
    return seen.find(0, 1)
