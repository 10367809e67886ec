"""Counts only ways with at most 1,000 coins of each value."""


def coin_change_ways(coins, total):
    ways = [1] + [0] * total
    for coin in coins:
        before = ways[:]
        for amount in range(coin, total + 1):
            ways[amount] += ways[amount - coin]
            if amount >= 1_001 * coin:
                ways[amount] -= before[amount - 1_001 * coin]
    return ways[total]
