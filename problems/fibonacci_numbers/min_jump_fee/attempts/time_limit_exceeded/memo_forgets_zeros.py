"""Tests a total in the memo by its truth, so that totals of 0 are computed again and again: exponential."""

import sys

sys.setrecursionlimit(700_000)


def min_jump_fee(fees):
    memo = [0] * len(fees)

    def rest(i):
        if i >= len(fees):
            return 0
        if memo[i]:
            return memo[i]
        memo[i] = fees[i] + min(rest(i + 1), rest(i + 2), rest(i + 3))
        return memo[i]

    return rest(0)
