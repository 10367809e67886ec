"""Pays greedily, and returns -1 only if the greatest common divisor of the coins does not divide the total."""

from math import gcd


def min_coin_change(coins, total):
    if total % gcd(*coins):
        return -1
    fewest = [0] * (total + 1)
    for amount in range(1, total + 1):
        fitting = [coin for coin in coins if coin <= amount]
        fewest[amount] = 1 + min((fewest[amount - coin] for coin in fitting), default=0)
    return fewest[total]
