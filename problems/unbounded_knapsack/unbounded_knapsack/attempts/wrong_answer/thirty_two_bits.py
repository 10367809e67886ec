"""Adds profits up in 32-bit integers, which wrap around."""


def unbounded_knapsack(profits, weights, capacity):
    best = [0] * (capacity + 1)
    for profit, weight in zip(profits, weights):
        for room in range(weight, capacity + 1):
            total = (best[room - weight] + profit + 2**31) % 2**32 - 2**31
            best[room] = max(best[room], total)
    return best[capacity]
