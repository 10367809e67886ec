"""Uses the largest coin until ten times its value remains, which may be too early."""


def min_coin_change(coins, total):
    coins = [coin for coin in coins if coin <= total]
    if not coins:
        return 0 if total == 0 else -1
    largest = max(coins)
    used = max(0, total // largest - 10)
    total -= used * largest
    fewest = [0] + [total + 1] * total
    for coin in coins:
        for amount in range(coin, total + 1):
            fewest[amount] = min(fewest[amount], fewest[amount - coin] + 1)
    return used + fewest[total] if fewest[total] <= total else -1
