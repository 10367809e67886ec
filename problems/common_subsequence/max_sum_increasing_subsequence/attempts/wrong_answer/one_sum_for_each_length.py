"""Keeps the smallest last number for each length, with the largest sum at that time."""

from bisect import bisect_left


def max_sum_increasing_subsequence(nums):
    ends, sums = [], []
    best = max(nums)
    for num in nums:
        k = bisect_left(ends, num)
        total = num + (sums[k - 1] if k else 0)
        ends[k : k + 1] = [num]
        sums[k : k + 1] = [total]
        best = max(best, total)
    return best
