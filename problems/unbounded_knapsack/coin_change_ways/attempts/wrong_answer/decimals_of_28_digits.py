"""Counts in decimals, which keep 28 digits unless told otherwise."""

from decimal import Decimal


def coin_change_ways(coins, total):
    ways = [Decimal(1)] + [Decimal(0)] * total
    for coin in coins:
        for amount in range(coin, total + 1):
            ways[amount] += ways[amount - coin]
    return int(ways[total])
