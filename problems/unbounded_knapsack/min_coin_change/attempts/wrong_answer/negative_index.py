"""Does not check that the coin fits, so that a negative index reads from the end of the list."""


def min_coin_change(coins, total):
    fewest = [0] + [total + 1] * total
    for coin in coins:
        if coin <= total:
            for amount in range(1, total + 1):
                fewest[amount] = min(fewest[amount], fewest[amount - coin] + 1)
    return fewest[total] if fewest[total] <= total else -1
