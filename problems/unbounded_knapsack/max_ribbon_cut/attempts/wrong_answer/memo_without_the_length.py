"""Keeps the memo by the remaining ribbon alone, although the function also depends on the lengths that are left."""

import sys


def max_ribbon_cut(lengths, total):
    sys.setrecursionlimit(total + 1_000)
    memo = {}

    def most(i, remaining):
        if remaining == 0:
            return 0
        if i == len(lengths):
            return float("-inf")
        if remaining not in memo:
            result = most(i + 1, remaining)
            if lengths[i] <= remaining:
                result = max(result, 1 + most(i, remaining - lengths[i]))
            memo[remaining] = result
        return memo[remaining]

    result = most(0, total)
    return -1 if result == float("-inf") else result
