"""Looks for the falling part in the 60 elements behind each peak."""

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
    best = 0
    for i in range(len(nums)):
        rest = [num for num in nums[i + 1 : i + 60] if num < nums[i]]
        best = max(best, rising[i] + max(longest_up_to(rest[::-1]), default=0))
    return best
