"""Counts the peak in both parts."""

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
    return max(map(sum, zip(rising, falling)), default=0)
