"""Puts the items into a set, which removes duplicates."""


def knapsack(profits, weights, capacity):
    best = [0] * (capacity + 1)
    for profit, weight in set(zip(profits, weights)):
        for room in range(capacity, weight - 1, -1):
            best[room] = max(best[room], best[room - weight] + profit)
    return best[capacity]
