import sys


def unbounded_knapsack(profits, weights, capacity):
    sys.setrecursionlimit(capacity + 1_000)
    known = {}

    def best(i, remaining):
        if i == len(profits):
            return 0
        if (i, remaining) not in known:
            profit = best(i + 1, remaining)
            if weights[i] <= remaining:
                profit = max(profit, profits[i] + best(i, remaining - weights[i]))
            known[i, remaining] = profit
        return known[i, remaining]

    return best(0, capacity)
