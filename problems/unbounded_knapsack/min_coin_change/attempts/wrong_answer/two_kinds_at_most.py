"""Pays with coins of at most two values."""


def min_coin_change(coins, total):
    best = None
    for a in coins:
        for some in range(total // a + 1):
            rest = total - some * a
            for b in coins:
                if rest % b == 0 and (best is None or some + rest // b < best):
                    best = some + rest // b
    return -1 if best is None else best
