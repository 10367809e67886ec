"""Cuts greedily by the price per unit of length."""


def rod_cutting(lengths, prices, length):
    total = 0
    for piece, price in sorted(zip(lengths, prices), key=lambda sold: -sold[1] / sold[0]):
        total += length // piece * price
        length %= piece
    return total
