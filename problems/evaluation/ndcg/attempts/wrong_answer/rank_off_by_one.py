"""Divides by the logarithm of the rank plus 2."""

from math import log2


def ndcg(relevance, k):
    actual = sum((2**r - 1) / log2(i + 2) for i, r in enumerate(relevance[:k], start=1))
    ideal = sum((2**r - 1) / log2(i + 2) for i, r in enumerate(sorted(relevance, reverse=True)[:k], start=1))
    return actual / ideal if ideal else 0.0
