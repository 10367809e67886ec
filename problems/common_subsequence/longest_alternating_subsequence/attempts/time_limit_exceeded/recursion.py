"""Skips or takes each element, without a memo."""

import sys


def longest_alternating_subsequence(nums):
    sys.setrecursionlimit(1_000_000)

    def longest(i, last, rising):
        if i == len(nums):
            return 0
        best = longest(i + 1, last, rising)
        if nums[i] > nums[last] if rising else nums[i] < nums[last]:
            best = max(best, 1 + longest(i + 1, i, not rising))
        return best

    starts = range(len(nums) - 1, -1, -1)
    return max((1 + longest(i + 1, i, rising) for i in starts for rising in (True, False)), default=0)
