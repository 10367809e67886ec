"""Has the total itself for "no way", which is also the answer if every coin is a 1."""


def min_coin_change(coins, total):
    fewest = [0] + [total] * total
    for coin in coins:
        for amount in range(coin, total + 1):
            fewest[amount] = min(fewest[amount], fewest[amount - coin] + 1)
    return fewest[total] if fewest[total] < total or total == 0 else -1
