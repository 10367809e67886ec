def min_coin_change(coins, total):
    n = len(coins)
    none = total + 1
    table = [[none] * (total + 1) for _ in range(n + 1)]
    for i in range(n + 1):
        table[i][0] = 0
    for i in range(1, n + 1):
        for amount in range(1, total + 1):
            table[i][amount] = table[i - 1][amount]
            if coins[i - 1] <= amount:
                table[i][amount] = min(table[i][amount], table[i][amount - coins[i - 1]] + 1)
    return table[n][total] if table[n][total] < none else -1
