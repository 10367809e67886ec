"""Adds one coin to the -1 of an amount that cannot be paid."""


def min_coin_change(coins, total):
    fewest = [0]
    for amount in range(1, total + 1):
        options = [fewest[amount - coin] + 1 for coin in coins if coin <= amount]
        fewest.append(min(options) if options else -1)
    return fewest[total]
