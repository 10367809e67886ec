"""Keeps or deletes each element, without a memo."""

import sys


def min_deletions_to_sort(nums):
    sys.setrecursionlimit(100_000)

    def deletions(i, last):
        if i == len(nums):
            return 0
        best = 1 + deletions(i + 1, last)
        if last is None or nums[i] > last:
            best = min(best, deletions(i + 1, nums[i]))
        return best

    return deletions(0, None)
