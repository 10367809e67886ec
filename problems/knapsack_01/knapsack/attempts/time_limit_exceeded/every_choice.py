"""Tries both choices for every item and remembers nothing."""


def knapsack(profits, weights, capacity):
    def best(i, room):
        if i == len(profits):
            return 0
        without = best(i + 1, room)
        if weights[i] > room:
            return without
        return max(without, profits[i] + best(i + 1, room - weights[i]))

    return best(0, capacity)
