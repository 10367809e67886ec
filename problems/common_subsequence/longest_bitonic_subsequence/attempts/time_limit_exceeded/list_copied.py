"""Builds a new list of last numbers for each element."""

from bisect import bisect_left


def longest_up_to(nums):
    lengths, ends = [], []
    for num in nums:
        k = bisect_left(ends, num)
        ends = ends[:k] + [num] + ends[k + 1 :]
        lengths.append(k + 1)
    return lengths


def longest_bitonic_subsequence(nums):
    rising = longest_up_to(nums)
    falling = longest_up_to(nums[::-1])[::-1]
    return max((up + down - 1 for up, down in zip(rising, falling)), default=0)
