"""Tries each larger element behind each one, without a memo."""

import sys


def longest_increasing_subsequence(nums):
    sys.setrecursionlimit(10_000)

    def longest(i):
        return 1 + max((longest(j) for j in range(i + 1, len(nums)) if nums[j] > nums[i]), default=0)

    return max(map(longest, range(len(nums) - 1, -1, -1)), default=0)
