"""Adds prices up in 32-bit integers, which wrap around."""


def rod_cutting(lengths, prices, length):
    best = [0] * (length + 1)
    for piece, price in zip(lengths, prices):
        for rod in range(piece, length + 1):
            total = (best[rod - piece] + price + 2**31) % 2**32 - 2**31
            best[rod] = max(best[rod], total)
    return best[length]
