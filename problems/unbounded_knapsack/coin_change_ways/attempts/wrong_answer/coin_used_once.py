"""Goes down through the amounts, so that each coin is used at most once."""


def coin_change_ways(coins, total):
    ways = [1] + [0] * total
    for coin in coins:
        for amount in range(total, coin - 1, -1):
            ways[amount] += ways[amount - coin]
    return ways[total]
