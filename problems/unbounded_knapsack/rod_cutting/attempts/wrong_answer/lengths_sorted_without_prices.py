"""Sorts the lengths, and leaves the prices where they are."""


def rod_cutting(lengths, prices, length):
    best = [0] * (length + 1)
    for piece, price in zip(sorted(lengths), prices):
        for rod in range(piece, length + 1):
            best[rod] = max(best[rod], best[rod - piece] + price)
    return best[length]
