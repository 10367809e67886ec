"""Takes or skips every item, without a memo."""


def knapsack(profits, weights, capacity):
    def best(i, remaining):
        if i == len(profits):
            return 0
        without = best(i + 1, remaining)
        if weights[i] > remaining:
            return without
        return max(without, profits[i] + best(i + 1, remaining - weights[i]))

    return best(0, capacity)
