def unbounded_knapsack(profits, weights, capacity):
    items = [(weight, profit) for profit, weight in zip(profits, weights) if weight <= capacity]
    best = [0]
    for room in range(1, capacity + 1):
        best.append(
            max((profit + best[room - weight] for weight, profit in items if weight <= room), default=0)
        )
    return best[capacity]
