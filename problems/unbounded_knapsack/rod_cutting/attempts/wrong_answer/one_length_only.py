"""Cuts the whole rod into pieces of one length."""


def rod_cutting(lengths, prices, length):
    return max(length // piece * price for piece, price in zip(lengths, prices))
