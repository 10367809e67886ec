"""Tries every next coin, without a memo."""

import sys


def min_coin_change(coins, total):
    sys.setrecursionlimit(total + 1_000)

    def fewest(remaining):
        if remaining == 0:
            return 0
        best = float("inf")
        for coin in coins:
            if coin <= remaining:
                best = min(best, 1 + fewest(remaining - coin))
        return best

    best = fewest(total)
    return -1 if best == float("inf") else best
