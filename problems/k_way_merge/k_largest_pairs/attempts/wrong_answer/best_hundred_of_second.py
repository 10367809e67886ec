"""Pairs each element of `first` with the best 100 of `second` only."""

from heapq import nlargest


def k_largest_pairs(first, second, k):
    pairs = [(a, b) for i, a in enumerate(first[:k]) for b in second[: k // (i + 1)][:100]]
    return [list(pair) for pair in nlargest(k, pairs, key=sum)]
