"""Lets equal elements follow each other on the way down."""

from bisect import bisect_left, bisect_right


def longest_up_to(nums, search):
    lengths, ends = [], []
    for num in nums:
        k = search(ends, num)
        ends[k : k + 1] = [num]
        lengths.append(k + 1)
    return lengths


def longest_bitonic_subsequence(nums):
    rising = longest_up_to(nums, bisect_left)
    falling = longest_up_to(nums[::-1], bisect_right)[::-1]
    return max((up + down - 1 for up, down in zip(rising, falling)), default=0)
