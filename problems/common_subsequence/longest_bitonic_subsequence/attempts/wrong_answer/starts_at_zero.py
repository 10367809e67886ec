"""Keeps 0 as the last number of the empty subsequence, so only positive numbers count."""

from bisect import bisect_left


def longest_up_to(nums):
    lengths, ends = [], [0]
    for num in nums:
        k = bisect_left(ends, num)
        if k:
            ends[k : k + 1] = [num]
        lengths.append(max(k, 1))
    return lengths


def longest_bitonic_subsequence(nums):
    rising = longest_up_to(nums)
    falling = longest_up_to(nums[::-1])[::-1]
    return max((up + down - 1 for up, down in zip(rising, falling)), default=0)
