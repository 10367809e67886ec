"""Tries at most 1,000 pieces of a length."""


def rod_cutting(lengths, prices, length):
    best = [0] * (length + 1)
    for piece, price in zip(lengths, prices):
        pieces = min(1_000, length // piece)
        size = 1
        while pieces > 0:
            size = min(size, pieces)
            for rod in range(length, size * piece - 1, -1):
                best[rod] = max(best[rod], best[rod - size * piece] + size * price)
            pieces -= size
            size *= 2
    return best[length]
