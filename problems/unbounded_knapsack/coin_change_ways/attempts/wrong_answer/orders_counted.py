"""Has the amounts in the outer loop, which counts every order of the coins."""


def coin_change_ways(coins, total):
    ways = [1] + [0] * total
    for amount in range(1, total + 1):
        for coin in coins:
            if coin <= amount:
                ways[amount] += ways[amount - coin]
    return ways[total]
