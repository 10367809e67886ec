"""Keeps the memo by the remaining amount alone, although the function also depends on the coins that are left."""

import sys


def min_coin_change(coins, total):
    sys.setrecursionlimit(total + 1_000)
    memo = {}

    def fewest(i, remaining):
        if remaining == 0:
            return 0
        if i == len(coins):
            return float("inf")
        if remaining not in memo:
            result = fewest(i + 1, remaining)
            if coins[i] <= remaining:
                result = min(result, 1 + fewest(i, remaining - coins[i]))
            memo[remaining] = result
        return memo[remaining]

    result = fewest(0, total)
    return -1 if result == float("inf") else result
