"""Runs the room upwards, so that an item may be taken more than once."""


def knapsack(profits, weights, capacity):
    best = [0] * (capacity + 1)
    for profit, weight in zip(profits, weights):
        for room in range(weight, capacity + 1):
            best[room] = max(best[room], best[room - weight] + profit)
    return best[capacity]
