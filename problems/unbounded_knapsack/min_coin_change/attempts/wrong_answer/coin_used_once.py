"""Goes down through the amounts, so that each coin is used at most once."""


def min_coin_change(coins, total):
    fewest = [0] + [total + 1] * total
    for coin in coins:
        for amount in range(total, coin - 1, -1):
            fewest[amount] = min(fewest[amount], fewest[amount - coin] + 1)
    return fewest[total] if fewest[total] <= total else -1
