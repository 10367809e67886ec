"""Counts all ones of the street, wherever they are, and adds the bulbs."""


def longest_ones(bits, k):
    return min(len(bits), sum(bits) + k)
