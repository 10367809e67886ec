"""Sells at most one piece of each length."""


def rod_cutting(lengths, prices, length):
    best = [0] * (length + 1)
    for piece, price in zip(lengths, prices):
        for rod in range(length, piece - 1, -1):
            best[rod] = max(best[rod], best[rod - piece] + price)
    return best[length]
