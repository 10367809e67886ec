"""Tries every number of copies of each item for each capacity."""


def unbounded_knapsack(profits, weights, capacity):
    best = [0] * (capacity + 1)
    for profit, weight in zip(profits, weights):
        for room in range(capacity, weight - 1, -1):
            best[room] = max(
                best[room - copies * weight] + copies * profit for copies in range(room // weight + 1)
            )
    return best[capacity]
