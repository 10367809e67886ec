"""Divides by log2 of the rank from the second rank on, as the first definition of 2002 does."""

from math import log2


def ndcg(relevance, k):
    def dcg(grades):
        return sum((2**r - 1) / max(1.0, log2(i + 1)) for i, r in enumerate(grades[:k]))

    ideal = dcg(sorted(relevance, reverse=True))
    return dcg(relevance) / ideal if ideal else 0.0
