"""Divides by the sum of the gains without discount."""

from math import log2


def ndcg(relevance, k):
    actual = sum((2**r - 1) / log2(i + 2) for i, r in enumerate(relevance[:k]))
    gains = sum(2**r - 1 for r in sorted(relevance, reverse=True)[:k])
    return actual / gains if gains else 0.0
