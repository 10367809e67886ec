"""Skips or takes each element, without a memo."""

import sys


def longest_bitonic_subsequence(nums):
    sys.setrecursionlimit(1_000_000)

    def longest(i, falling):
        best = 1
        for j in range(len(nums) - 1, i, -1):
            if nums[j] > nums[i] and not falling:
                best = max(best, 1 + longest(j, False))
            elif nums[j] < nums[i]:
                best = max(best, 1 + longest(j, True))
        return best

    return max((longest(i, False) for i in range(len(nums) - 1, -1, -1)), default=0)
