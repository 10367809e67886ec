"""Splits each amount into two amounts in every way."""


def min_coin_change(coins, total):
    if total == 0:
        return 0
    none = total + 1
    fewest = [none] * (total + 1)
    for coin in coins:
        if coin <= total:
            fewest[coin] = 1
    for amount in range(2, total + 1):
        if fewest[amount] == none:
            fewest[amount] = min(fewest[part] + fewest[amount - part] for part in range(1, amount // 2 + 1))
    return fewest[total] if fewest[total] < none else -1
