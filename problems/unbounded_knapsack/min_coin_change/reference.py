from math import inf


def min_coin_change(coins: list[int], total: int) -> int:
    fewest = [0] + [inf] * total
    for coin in coins:
        for amount in range(coin, total + 1):
            fewest[amount] = min(fewest[amount], fewest[amount - coin] + 1)
    return -1 if fewest[total] == inf else fewest[total]
