"""Keeps the rest under the next three fees instead of the step, so that equal stretches share it."""

import sys

sys.setrecursionlimit(700_000)


def min_jump_fee(fees):
    memo = {}

    def rest(i):
        if i >= len(fees):
            return 0
        key = tuple(fees[i : i + 12])
        if key not in memo:
            memo[key] = fees[i] + min(rest(i + 1), rest(i + 2), rest(i + 3))
        return memo[key]

    return rest(0)
