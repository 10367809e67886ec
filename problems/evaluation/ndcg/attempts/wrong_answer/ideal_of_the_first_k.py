"""Takes the ideal order of the first k results only."""

from math import log2


def ndcg(relevance, k):
    top = relevance[:k]
    actual = sum((2**r - 1) / log2(i + 2) for i, r in enumerate(top))
    ideal = sum((2**r - 1) / log2(i + 2) for i, r in enumerate(sorted(top, reverse=True)))
    return actual / ideal if ideal else 0.0
