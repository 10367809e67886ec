"""Tries every number of pieces of each length for each rod."""


def rod_cutting(lengths, prices, length):
    best = [0] * (length + 1)
    for piece, price in zip(lengths, prices):
        best = [
            max(best[rod - count * piece] + count * price for count in range(rod // piece + 1))
            for rod in range(length + 1)
        ]
    return best[length]
