"""Returns 1.0 if no result is relevant."""

from math import log2


def ndcg(relevance, k):
    actual = sum((2**r - 1) / log2(i + 2) for i, r in enumerate(relevance[:k]))
    ideal = sum((2**r - 1) / log2(i + 2) for i, r in enumerate(sorted(relevance, reverse=True)[:k]))
    return actual / ideal if ideal else 1.0
