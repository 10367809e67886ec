"""Packs coin and amount into one key with one decimal digit for the coin, which twelve coins exceed."""

import sys


def coin_change_ways(coins, total):
    sys.setrecursionlimit(total + 1_000)
    memo = {}

    def count(i, remaining):
        if remaining == 0:
            return 1
        if remaining < 0 or i == len(coins):
            return 0
        key = 10 * remaining + i
        if key not in memo:
            memo[key] = count(i + 1, remaining) + count(i, remaining - coins[i])
        return memo[key]

    return count(0, total)
