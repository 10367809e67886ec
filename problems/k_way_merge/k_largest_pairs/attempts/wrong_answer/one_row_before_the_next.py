"""Pairs the best of `first` with all of `second` before the next of `first`."""


def k_largest_pairs(first, second, k):
    return [[a, b] for a in first for b in second][:k]
