def unbounded_knapsack(profits, weights, capacity):
    n = len(profits)
    table = [[0] * (capacity + 1) for _ in range(n + 1)]
    for i in range(1, n + 1):
        for room in range(capacity + 1):
            table[i][room] = table[i - 1][room]
            if weights[i - 1] <= room:
                table[i][room] = max(table[i][room], table[i][room - weights[i - 1]] + profits[i - 1])
    return table[n][capacity]
