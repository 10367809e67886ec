"""Packs item and capacity into one key with one decimal digit for the item, which twelve items exceed."""

import sys


def unbounded_knapsack(profits, weights, capacity):
    sys.setrecursionlimit(capacity + 1_000)
    known = {}

    def best(i, remaining):
        if i == len(profits):
            return 0
        key = 10 * remaining + i
        if key not in known:
            profit = best(i + 1, remaining)
            if weights[i] <= remaining:
                profit = max(profit, profits[i] + best(i, remaining - weights[i]))
            known[key] = profit
        return known[key]

    return best(0, capacity)
