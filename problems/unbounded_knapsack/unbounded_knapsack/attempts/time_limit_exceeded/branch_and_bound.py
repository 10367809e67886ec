"""Tries the best ratio first and gives up where even that ratio cannot beat the best so far, without a memo."""

import sys


def unbounded_knapsack(profits, weights, capacity):
    sys.setrecursionlimit(capacity + 1_000)
    items = sorted(zip(profits, weights), key=lambda item: -item[0] / item[1])
    best = 0

    def search(i, remaining, profit):
        nonlocal best
        best = max(best, profit)
        if i == len(items):
            return
        most, weight = items[i]
        if profit * weight + remaining * most <= best * weight:
            return
        for copies in range(remaining // weight, -1, -1):
            search(i + 1, remaining - copies * weight, profit + copies * most)

    search(0, capacity, 0)
    return best
