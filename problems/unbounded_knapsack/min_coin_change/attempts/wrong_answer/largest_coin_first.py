"""Pays greedily with the largest coin that fits."""


def min_coin_change(coins, total):
    used = 0
    for coin in sorted(coins, reverse=True):
        used += total // coin
        total %= coin
    return used if total == 0 else -1
