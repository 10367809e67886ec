"""Keeps the memo in a global variable, so that the next call finds the counts of other coins."""

import sys

memo = {}


def coin_change_ways(coins, total):
    sys.setrecursionlimit(total + 1_000)

    def count(i, remaining):
        if remaining == 0:
            return 1
        if remaining < 0 or i == len(coins):
            return 0
        if (i, remaining) not in memo:
            memo[i, remaining] = count(i + 1, remaining) + count(i, remaining - coins[i])
        return memo[i, remaining]

    return count(0, total)
