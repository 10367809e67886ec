"""Returns 0 where the total cannot be paid."""


def min_coin_change(coins, total):
    fewest = [0] + [total + 1] * total
    for coin in coins:
        for amount in range(coin, total + 1):
            fewest[amount] = min(fewest[amount], fewest[amount - coin] + 1)
    return fewest[total] if fewest[total] <= total else 0
