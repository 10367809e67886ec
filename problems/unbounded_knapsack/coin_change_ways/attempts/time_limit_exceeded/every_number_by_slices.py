"""Adds up every number of each coin with a slice for each amount, at the speed of C."""


def coin_change_ways(coins, total):
    ways = [1] + [0] * total
    for coin in coins:
        ways = [sum(ways[amount::-coin]) for amount in range(total + 1)]
    return ways[total]
