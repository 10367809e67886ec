"""Requires that the pieces use up the rod, and takes the longest rod that they can use up."""


def rod_cutting(lengths, prices, length):
    best = [0] + [None] * length
    for piece, price in zip(lengths, prices):
        for rod in range(piece, length + 1):
            if best[rod - piece] is not None and (best[rod] is None or best[rod] < best[rod - piece] + price):
                best[rod] = best[rod - piece] + price
    while best[length] is None:
        length -= 1
    return best[length]
