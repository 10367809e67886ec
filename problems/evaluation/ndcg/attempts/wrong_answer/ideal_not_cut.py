"""Does not cut the ideal order at k."""

from math import log2


def ndcg(relevance, k):
    actual = sum((2**r - 1) / log2(i + 2) for i, r in enumerate(relevance[:k]))
    ideal = sum((2**r - 1) / log2(i + 2) for i, r in enumerate(sorted(relevance, reverse=True)))
    return actual / ideal if ideal else 0.0
