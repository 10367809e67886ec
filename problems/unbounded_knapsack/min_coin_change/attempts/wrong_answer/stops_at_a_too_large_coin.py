"""Stops at the first coin that is too large, as if the coins were sorted."""


def min_coin_change(coins, total):
    fewest = [0] + [total + 1] * total
    for amount in range(1, total + 1):
        for coin in coins:
            if coin > amount:
                break
            fewest[amount] = min(fewest[amount], fewest[amount - coin] + 1)
    return fewest[total] if fewest[total] <= total else -1
