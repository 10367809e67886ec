"""Keeps one profit for each weight, the last one instead of the largest."""


def unbounded_knapsack(profits, weights, capacity):
    profit_of = dict(zip(weights, profits))
    best = [0] * (capacity + 1)
    for room in range(1, capacity + 1):
        for weight, profit in profit_of.items():
            if weight <= room:
                best[room] = max(best[room], best[room - weight] + profit)
    return best[capacity]
