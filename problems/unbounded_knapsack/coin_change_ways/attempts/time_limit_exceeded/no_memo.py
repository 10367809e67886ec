"""Uses a coin once more or goes on to the next one, without a memo."""

import sys


def coin_change_ways(coins, total):
    sys.setrecursionlimit(total + 1_000)

    def count(i, remaining):
        if remaining == 0:
            return 1
        if remaining < 0 or i == len(coins):
            return 0
        return count(i + 1, remaining) + count(i, remaining - coins[i])

    return count(0, total)
