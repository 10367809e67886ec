"""Stops at the first item that does not fit, instead of skipping it."""


def knapsack(profits, weights, capacity):
    def best(i, remaining):
        if i == len(profits) or weights[i] > remaining:
            return 0
        return max(best(i + 1, remaining), profits[i] + best(i + 1, remaining - weights[i]))

    return best(0, capacity)
