"""Ends the search at the first item that does not fit, instead of leaving it out."""


def knapsack(profits, weights, capacity):
    def best(i, room):
        if i == len(profits) or weights[i] > room:
            return 0
        return max(best(i + 1, room), profits[i] + best(i + 1, room - weights[i]))

    return best(0, capacity)
