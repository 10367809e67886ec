"""Accepts only items that weigh exactly the capacity."""


def unbounded_knapsack(profits, weights, capacity):
    best = [0] + [float("-inf")] * capacity
    for profit, weight in zip(profits, weights):
        for room in range(weight, capacity + 1):
            best[room] = max(best[room], best[room - weight] + profit)
    return max(best[capacity], 0)
