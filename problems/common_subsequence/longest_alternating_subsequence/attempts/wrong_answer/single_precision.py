"""Compares the numbers in single precision."""

import itertools
from struct import pack, unpack


def longest_alternating_subsequence(nums):
    if not nums:
        return 0
    up = down = 1
    nums = [unpack("f", pack("f", num))[0] for num in nums]
    for before, num in itertools.pairwise(nums):
        if num > before:
            up = down + 1
        elif num < before:
            down = up + 1
    return max(up, down)
