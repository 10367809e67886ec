"""Pairs the best of `first` with all of `second` before the next one of `first` has its turn."""


def k_largest_pairs(first, second, k):
    return [[a, b] for a in first for b in second][:k]
