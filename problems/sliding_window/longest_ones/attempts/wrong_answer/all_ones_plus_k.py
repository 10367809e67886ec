"""Counts all ones of the list, adjacent or not, and adds k."""


def longest_ones(bits, k):
    return min(len(bits), sum(bits) + k)
