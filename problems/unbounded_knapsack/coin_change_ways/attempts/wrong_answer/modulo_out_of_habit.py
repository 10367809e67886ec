"""Returns the count modulo 1,000,000,007 out of habit."""


def coin_change_ways(coins, total):
    ways = [1] + [0] * total
    for coin in coins:
        for amount in range(coin, total + 1):
            ways[amount] = (ways[amount] + ways[amount - coin]) % 1_000_000_007
    return ways[total]
