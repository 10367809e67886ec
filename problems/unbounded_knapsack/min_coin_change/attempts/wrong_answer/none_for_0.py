"""Returns -1 for the total 0, which no coin pays."""


def min_coin_change(coins, total):
    if total <= 0:
        return -1
    fewest = [0] + [total + 1] * total
    for coin in coins:
        for amount in range(coin, total + 1):
            fewest[amount] = min(fewest[amount], fewest[amount - coin] + 1)
    return fewest[total] if fewest[total] <= total else -1
