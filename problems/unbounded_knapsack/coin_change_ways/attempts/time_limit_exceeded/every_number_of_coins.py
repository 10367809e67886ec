"""Tries every number of each coin for each amount."""


def coin_change_ways(coins, total):
    ways = [1] + [0] * total
    for coin in coins:
        ways = [
            sum(ways[amount - used * coin] for used in range(amount // coin + 1))
            for amount in range(total + 1)
        ]
    return ways[total]
