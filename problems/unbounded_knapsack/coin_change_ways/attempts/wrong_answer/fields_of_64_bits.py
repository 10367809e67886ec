"""Keeps the counts as fields of 64 bits in one integer, where larger counts run into the next field."""


def coin_change_ways(coins, total):
    everything = (1 << 64 * (total + 1)) - 1
    series = 1
    for coin in coins:
        step = coin
        while step <= total:
            series = (series + (series << 64 * step)) & everything
            step *= 2
    return series >> 64 * total
