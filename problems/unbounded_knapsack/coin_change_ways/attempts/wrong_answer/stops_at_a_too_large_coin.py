"""Stops at the first coin that is too large, as if the coins were sorted."""


def coin_change_ways(coins, total):
    ways = [1] + [0] * total
    for coin in coins:
        if coin > total:
            break
        for amount in range(coin, total + 1):
            ways[amount] += ways[amount - coin]
    return ways[total]
