"""Tries every first piece from 1 to the length of the rod, also those that nobody buys."""


def rod_cutting(lengths, prices, length):
    price_of = [0] * (length + 1)
    for piece, price in zip(lengths, prices):
        if piece <= length:
            price_of[piece] = price
    best = [0] * (length + 1)
    for rod in range(1, length + 1):
        best[rod] = max(price_of[piece] + best[rod - piece] for piece in range(1, rod + 1))
    return best[length]
