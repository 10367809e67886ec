"""Counts only ways with coins of at most two values."""

from itertools import combinations


def coin_change_ways(coins, total):
    if total == 0:
        return 1
    count = sum(total % coin == 0 for coin in coins)
    for a, b in combinations(coins, 2):
        for some in range(1, total // a + 1):
            rest = total - some * a
            if rest > 0 and rest % b == 0:
                count += 1
    return count
