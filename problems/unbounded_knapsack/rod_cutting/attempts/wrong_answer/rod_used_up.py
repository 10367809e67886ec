"""Requires that the pieces use up the rod, and takes 0 where that is impossible."""


def rod_cutting(lengths, prices, length):
    best = [0] + [None] * length
    for piece, price in zip(lengths, prices):
        for rod in range(piece, length + 1):
            if best[rod - piece] is not None and (best[rod] is None or best[rod] < best[rod - piece] + price):
                best[rod] = best[rod - piece] + price
    return best[length] or 0
