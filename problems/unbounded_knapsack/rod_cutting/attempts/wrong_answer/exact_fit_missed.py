"""Starts the loop one step late, so that a piece as long as the rod is never sold."""


def rod_cutting(lengths, prices, length):
    best = [0] * (length + 1)
    for piece, price in zip(lengths, prices):
        for rod in range(piece + 1, length + 1):
            best[rod] = max(best[rod], best[rod - piece] + price)
    return best[length]
