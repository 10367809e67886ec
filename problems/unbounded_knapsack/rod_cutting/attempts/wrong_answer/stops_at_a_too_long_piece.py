"""Stops at the first length that is too long, as if the lengths were sorted."""


def rod_cutting(lengths, prices, length):
    best = [0] * (length + 1)
    for rod in range(1, length + 1):
        for piece, price in zip(lengths, prices):
            if piece > rod:
                break
            best[rod] = max(best[rod], best[rod - piece] + price)
    return best[length]
