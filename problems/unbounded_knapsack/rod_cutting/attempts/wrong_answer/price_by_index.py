"""Takes `prices[i]` for the price of a piece of length i + 1, and ignores `lengths`."""


def rod_cutting(lengths, prices, length):
    best = [0] * (length + 1)
    for rod in range(1, length + 1):
        for cut in range(1, min(rod, len(prices)) + 1):
            best[rod] = max(best[rod], prices[cut - 1] + best[rod - cut])
    return best[length]
