"""Counts in unsigned 64-bit integers, which wrap around."""


def coin_change_ways(coins, total):
    ways = [1] + [0] * total
    for coin in coins:
        for amount in range(coin, total + 1):
            ways[amount] = (ways[amount] + ways[amount - coin]) & 0xFFFF_FFFF_FFFF_FFFF
    return ways[total]
