BITS = 128  # up to 12 coins and 20,000: fewer than 2 to the 128 ways


def coin_change_ways(coins, total):
    # The counts of all amounts are fields of one integer. A coin x divides the series by (1 - y^x), which is
    # a multiplication by (1 + y^x) * (1 + y^2x) * (1 + y^4x) * ...
    everything = (1 << BITS * (total + 1)) - 1
    series = 1
    for coin in coins:
        step = coin
        while step <= total:
            series = (series + (series << BITS * step)) & everything
            step *= 2
    return series >> BITS * total
