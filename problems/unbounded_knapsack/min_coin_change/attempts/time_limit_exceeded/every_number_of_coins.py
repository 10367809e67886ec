"""Tries every number of each coin for each amount."""


def min_coin_change(coins, total):
    none = total + 1
    fewest = [0] + [none] * total
    for coin in coins:
        fewest = [
            min(fewest[amount - used * coin] + used for used in range(amount // coin + 1))
            for amount in range(total + 1)
        ]
    return fewest[total] if fewest[total] < none else -1
