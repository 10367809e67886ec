"""Has 10,001 for "no way", which a total of 20,000 can need more coins than."""


def min_coin_change(coins, total):
    infinity = 10_001
    fewest = [0] + [infinity] * total
    for amount in range(1, total + 1):
        for coin in coins:
            if coin <= amount:
                fewest[amount] = min(fewest[amount], fewest[amount - coin] + 1)
    return fewest[total] if fewest[total] != infinity else -1
