"""Goes up through the capacities, so that an item may be taken several times."""


def knapsack(profits, weights, capacity):
    best = [0] * (capacity + 1)
    for profit, weight in zip(profits, weights):
        for room in range(weight, capacity + 1):
            best[room] = max(best[room], best[room - weight] + profit)
    return best[capacity]
