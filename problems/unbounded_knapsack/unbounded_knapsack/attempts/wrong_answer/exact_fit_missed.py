"""Starts the loop one step late, so that an item that fits exactly is never taken."""


def unbounded_knapsack(profits, weights, capacity):
    best = [0] * (capacity + 1)
    for profit, weight in zip(profits, weights):
        for room in range(weight + 1, capacity + 1):
            best[room] = max(best[room], best[room - weight] + profit)
    return best[capacity]
