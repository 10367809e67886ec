"""Drops an item where copies of a lighter one earn as much per unit of weight, although their weight may not fit."""


def unbounded_knapsack(profits, weights, capacity):
    items = sorted(zip(weights, profits))
    kept = []
    for weight, profit in items:
        if not any(p * weight > profit * w for w, p in kept):
            kept.append((weight, profit))
    best = [0] * (capacity + 1)
    for weight, profit in kept:
        for room in range(weight, capacity + 1):
            best[room] = max(best[room], best[room - weight] + profit)
    return best[capacity]
