"""Splits the copies into powers of two, and misses the largest one where it fills the knapsack exactly."""


def unbounded_knapsack(profits, weights, capacity):
    best = [0] * (capacity + 1)
    for profit, weight in zip(profits, weights):
        size = 1
        while size == 1 or size * weight < capacity:
            for room in range(capacity, size * weight - 1, -1):
                best[room] = max(best[room], best[room - size * weight] + size * profit)
            size *= 2
    return best[capacity]
