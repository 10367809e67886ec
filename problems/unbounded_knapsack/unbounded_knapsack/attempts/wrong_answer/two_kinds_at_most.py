"""Fills the knapsack with copies of at most two items."""


def unbounded_knapsack(profits, weights, capacity):
    items = list(zip(profits, weights))
    best = 0
    for first_profit, first_weight in items:
        for count in range(capacity // first_weight + 1):
            room = capacity - count * first_weight
            for profit, weight in items:
                best = max(best, count * first_profit + room // weight * profit)
    return best
