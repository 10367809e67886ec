"""Takes at most 1,000 copies of an item."""


def unbounded_knapsack(profits, weights, capacity):
    best = [0] * (capacity + 1)
    for profit, weight in zip(profits, weights):
        copies = min(1_000, capacity // weight)
        size = 1
        while copies > 0:
            size = min(size, copies)
            for room in range(capacity, size * weight - 1, -1):
                best[room] = max(best[room], best[room - size * weight] + size * profit)
            copies -= size
            size *= 2
    return best[capacity]
