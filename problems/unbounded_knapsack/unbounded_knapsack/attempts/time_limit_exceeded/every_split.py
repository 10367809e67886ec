"""Splits each capacity into two parts in every way."""


def unbounded_knapsack(profits, weights, capacity):
    best = [0] * (capacity + 1)
    for profit, weight in zip(profits, weights):
        if weight <= capacity:
            best[weight] = max(best[weight], profit)
    for room in range(1, capacity + 1):
        alone = max(best[room], best[room - 1])
        two_parts = (best[part] + best[room - part] for part in range(1, room // 2 + 1))
        best[room] = max(alone, max(two_parts, default=0))
    return best[capacity]
