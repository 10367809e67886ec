"""Takes an item once more or goes on to the next one, without a memo."""

import sys


def unbounded_knapsack(profits, weights, capacity):
    sys.setrecursionlimit(capacity + 1_000)

    def best(i, remaining):
        if i == len(profits):
            return 0
        profit = best(i + 1, remaining)
        if weights[i] <= remaining:
            profit = max(profit, profits[i] + best(i, remaining - weights[i]))
        return profit

    return best(0, capacity)
