"""Stops at the first item that does not fit, as if the weights were sorted."""


def unbounded_knapsack(profits, weights, capacity):
    best = [0] * (capacity + 1)
    for room in range(1, capacity + 1):
        for profit, weight in zip(profits, weights):
            if weight > room:
                break
            best[room] = max(best[room], best[room - weight] + profit)
    return best[capacity]
