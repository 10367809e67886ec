"""Splits each rod into two parts in every way."""


def rod_cutting(lengths, prices, length):
    best = [0] * (length + 1)
    for piece, price in zip(lengths, prices):
        if piece <= length:
            best[piece] = price
    for rod in range(1, length + 1):
        uncut = max(best[rod], best[rod - 1])
        best[rod] = max((best[part] + best[rod - part] for part in range(1, rod // 2 + 1)), default=0)
        best[rod] = max(best[rod], uncut)
    return best[length]
