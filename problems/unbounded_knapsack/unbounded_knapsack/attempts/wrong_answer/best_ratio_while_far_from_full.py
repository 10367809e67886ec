"""Takes the item with the best ratio while more than twice the largest weight remains, which may be too early."""


def unbounded_knapsack(profits, weights, capacity):
    items = [(profit, weight) for profit, weight in zip(profits, weights) if weight <= capacity]
    if not items:
        return 0
    profit, weight = max(items, key=lambda item: item[0] / item[1])
    largest = max(weight for _, weight in items)
    copies = max(0, (capacity - 2 * largest) // weight)
    capacity -= copies * weight
    best = [0] * (capacity + 1)
    for p, w in items:
        for room in range(w, capacity + 1):
            best[room] = max(best[room], best[room - w] + p)
    return copies * profit + best[capacity]
