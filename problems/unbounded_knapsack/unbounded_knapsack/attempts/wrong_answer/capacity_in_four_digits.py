"""Packs item and capacity into one key with four digits for the capacity, which has five."""

import sys


def unbounded_knapsack(profits, weights, capacity):
    sys.setrecursionlimit(capacity + 1_000)
    known = {}

    def best(i, remaining):
        if i == len(profits):
            return 0
        key = i * 10_000 + remaining
        if key not in known:
            profit = best(i + 1, remaining)
            if weights[i] <= remaining:
                profit = max(profit, profits[i] + best(i, remaining - weights[i]))
            known[key] = profit
        return known[key]

    return best(0, capacity)
