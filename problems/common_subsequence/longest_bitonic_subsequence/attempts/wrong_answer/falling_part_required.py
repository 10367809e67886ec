"""Requires that the subsequence falls at the end, unless the list has one element."""

from bisect import bisect_left


def longest_up_to(nums):
    lengths, ends = [], []
    for num in nums:
        k = bisect_left(ends, num)
        ends[k : k + 1] = [num]
        lengths.append(k + 1)
    return lengths


def longest_bitonic_subsequence(nums):
    rising = longest_up_to(nums)
    falling = longest_up_to(nums[::-1])[::-1]
    lengths = [up + down - 1 for up, down in zip(rising, falling) if down > 1]
    return max(lengths, default=min(len(nums), 1))
