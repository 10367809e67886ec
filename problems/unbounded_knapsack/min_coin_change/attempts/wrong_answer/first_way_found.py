"""Backtracks with the largest coins first, and stops at the first way to pay."""


def min_coin_change(coins, total):
    coins = sorted(coins, reverse=True)
    failed = set()

    def search(i, remaining):
        if remaining == 0:
            return 0
        if i == len(coins) or (i, remaining) in failed:
            return None
        for count in range(remaining // coins[i], -1, -1):
            rest = search(i + 1, remaining - count * coins[i])
            if rest is not None:
                return count + rest
        failed.add((i, remaining))
        return None

    used = search(0, total)
    return -1 if used is None else used
