"""Counts in floats for totals up to 1,000, where counts can exceed 2 to the 53."""


def coin_change_ways(coins, total):
    ways = [1.0 if total <= 1_000 else 1] + [0] * total
    for coin in coins:
        for amount in range(coin, total + 1):
            ways[amount] += ways[amount - coin]
    return int(ways[total])
