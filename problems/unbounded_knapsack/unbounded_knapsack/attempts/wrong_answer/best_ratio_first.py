"""Takes as many as fit of each item, greedily by the ratio of profit to weight."""


def unbounded_knapsack(profits, weights, capacity):
    total = 0
    for profit, weight in sorted(zip(profits, weights), key=lambda item: item[0] / item[1], reverse=True):
        total += capacity // weight * profit
        capacity %= weight
    return total
