def unbounded_knapsack(profits, weights, capacity):
    # 1, 2, 4, ... copies as separate items, each taken at most once: the 0/1 knapsack
    best = [0] * (capacity + 1)
    for profit, weight in zip(profits, weights):
        while weight <= capacity:
            for room in range(capacity, weight - 1, -1):
                if best[room - weight] + profit > best[room]:
                    best[room] = best[room - weight] + profit
            profit, weight = 2 * profit, 2 * weight
    return best[capacity]
