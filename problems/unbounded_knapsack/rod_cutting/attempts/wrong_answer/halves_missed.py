"""Splits a rod into two parts in every way except into two equal ones."""


def rod_cutting(lengths, prices, length):
    best = [0] * (length + 1)
    for piece, price in zip(lengths, prices):
        if piece <= length:
            best[piece] = price
    for rod in range(1, length + 1):
        best[rod] = max(best[rod], best[rod - 1])
        for part in range(1, (rod + 1) // 2):
            best[rod] = max(best[rod], best[part] + best[rod - part])
    return best[length]
