"""Adds the longest increasing and the longest decreasing subsequence of the whole list."""

from bisect import bisect_left


def longest_up_to(nums):
    lengths, ends = [], []
    for num in nums:
        k = bisect_left(ends, num)
        ends[k : k + 1] = [num]
        lengths.append(k + 1)
    return lengths


def longest_bitonic_subsequence(nums):
    rising, falling = longest_up_to(nums), longest_up_to(nums[::-1])
    return max(rising) + max(falling) - 1 if nums else 0
