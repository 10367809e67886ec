"""Drops every item that another one is at least as good as, and with it both of two equal items."""


def unbounded_knapsack(profits, weights, capacity):
    items = list(zip(profits, weights))

    def dominated(i):
        p, w = items[i]
        return any(j != i and items[j][0] >= p and items[j][1] <= w for j in range(len(items)))

    best = [0] * (capacity + 1)
    for i, (profit, weight) in enumerate(items):
        if not dominated(i):
            for room in range(weight, capacity + 1):
                best[room] = max(best[room], best[room - weight] + profit)
    return best[capacity]
