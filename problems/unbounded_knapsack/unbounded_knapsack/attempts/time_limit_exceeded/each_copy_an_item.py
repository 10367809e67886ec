"""Adds as many copies as fit as separate items, each taken at most once."""


def unbounded_knapsack(profits, weights, capacity):
    copies = [(profit, weight) for profit, weight in zip(profits, weights) for _ in range(capacity // weight)]
    best = [0] * (capacity + 1)
    for profit, weight in copies:
        for room in range(capacity, weight - 1, -1):
            best[room] = max(best[room], best[room - weight] + profit)
    return best[capacity]
