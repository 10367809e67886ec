"""Starts the loop one step late, so that a coin equal to the amount is never used."""


def coin_change_ways(coins, total):
    ways = [1] + [0] * total
    for coin in coins:
        for amount in range(coin + 1, total + 1):
            ways[amount] += ways[amount - coin]
    return ways[total]
