"""Does not check that the coin fits, so that a negative index reads from the end of the list."""


def coin_change_ways(coins, total):
    ways = [1] + [0] * total
    for coin in coins:
        if coin > total:
            continue
        for amount in range(1, total + 1):
            ways[amount] += ways[amount - coin]
    return ways[total]
