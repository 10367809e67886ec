"""Cuts the relevance to an integer."""

from math import log2


def ndcg(relevance, k):
    grades = [int(r) for r in relevance]
    actual = sum((2**r - 1) / log2(i + 2) for i, r in enumerate(grades[:k]))
    ideal = sum((2**r - 1) / log2(i + 2) for i, r in enumerate(sorted(grades, reverse=True)[:k]))
    return actual / ideal if ideal else 0.0
