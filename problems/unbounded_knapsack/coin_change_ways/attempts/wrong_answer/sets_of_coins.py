"""Counts the sets of coins with which the total can be paid, whatever the number of each."""


def coin_change_ways(coins, total):
    sets = [set() for _ in range(total + 1)]
    sets[0].add(frozenset())
    for coin in coins:
        for amount in range(coin, total + 1):
            sets[amount] |= {used | {coin} for used in sets[amount - coin]}
    return len(sets[total])
