def unbounded_knapsack(profits: list[int], weights: list[int], capacity: int) -> int:
    best = [0] * (capacity + 1)
    for profit, weight in zip(profits, weights):
        for room in range(weight, capacity + 1):
            best[room] = max(best[room], best[room - weight] + profit)
    return best[capacity]
