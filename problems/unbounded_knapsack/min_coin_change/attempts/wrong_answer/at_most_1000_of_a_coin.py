"""Uses at most 1,000 coins of each value."""


def min_coin_change(coins, total):
    none = total + 1
    fewest = [0] + [none] * total
    for coin in coins:
        left, size = min(1_000, total // coin), 1
        while left > 0:
            size = min(size, left)
            for amount in range(total, size * coin - 1, -1):
                fewest[amount] = min(fewest[amount], fewest[amount - size * coin] + size)
            left -= size
            size *= 2
    return fewest[total] if fewest[total] < none else -1
