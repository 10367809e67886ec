"""Uses 2**r as the gain, so that irrelevant results gain 1."""

from math import log2


def ndcg(relevance, k):
    if max(relevance) == 0:
        return 0.0
    actual = sum(2**r / log2(i + 2) for i, r in enumerate(relevance[:k]))
    return actual / sum(2**r / log2(i + 2) for i, r in enumerate(sorted(relevance, reverse=True)[:k]))
