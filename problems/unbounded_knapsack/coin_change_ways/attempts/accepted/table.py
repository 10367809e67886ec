def coin_change_ways(coins, total):
    n = len(coins)
    table = [[0] * (total + 1) for _ in range(n + 1)]
    for i in range(n + 1):
        table[i][0] = 1
    for i in range(1, n + 1):
        for amount in range(1, total + 1):
            table[i][amount] = table[i - 1][amount]
            if coins[i - 1] <= amount:
                table[i][amount] += table[i][amount - coins[i - 1]]
    return table[n][total]
