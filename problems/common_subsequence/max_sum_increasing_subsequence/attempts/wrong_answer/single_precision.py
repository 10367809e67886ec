"""Adds up in single precision."""

from struct import pack, unpack


def rounded(value):
    return unpack("f", pack("f", value))[0]


def max_sum_increasing_subsequence(nums):
    ending = []
    for i, num in enumerate(nums):
        ending.append(rounded(num + max([0.0] + [ending[j] for j in range(i) if nums[j] < num])))
    return int(max(ending))
