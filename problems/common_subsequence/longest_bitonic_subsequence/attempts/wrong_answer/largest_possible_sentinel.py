"""Fills the list of last numbers with the largest number of the spec, which may occur."""

from bisect import bisect_left

INFINITY = 1_000_000_000


def sizes(nums):
    ends, result = [INFINITY] * len(nums), []
    for num in nums:
        ends[bisect_left(ends, num)] = num
        result.append(bisect_left(ends, INFINITY))
    return result


def longest_bitonic_subsequence(nums):
    up, down = sizes(nums), sizes(nums[::-1])[::-1]
    return max((a + b - 1 for a, b in zip(up, down)), default=0)
