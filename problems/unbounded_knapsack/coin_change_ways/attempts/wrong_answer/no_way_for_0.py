"""Returns 0 for the total 0, although using no coin is one way."""


def coin_change_ways(coins, total):
    if total == 0:
        return 0
    ways = [1] + [0] * total
    for coin in coins:
        for amount in range(coin, total + 1):
            ways[amount] += ways[amount - coin]
    return ways[total]
