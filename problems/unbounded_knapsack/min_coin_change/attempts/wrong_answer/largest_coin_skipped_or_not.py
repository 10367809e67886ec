"""Pays greedily, once with each coin as the largest one."""


def min_coin_change(coins, total):
    coins = sorted(coins, reverse=True)
    best = None
    for start in range(len(coins)):
        remaining, used = total, 0
        for coin in coins[start:]:
            used += remaining // coin
            remaining %= coin
        if remaining == 0 and (best is None or used < best):
            best = used
    return -1 if best is None else best
