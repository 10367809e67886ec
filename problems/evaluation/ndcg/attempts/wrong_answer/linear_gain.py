"""Uses the relevance itself as the gain, as scikit-learn does."""

from math import log2


def ndcg(relevance, k):
    actual = sum(r / log2(i + 2) for i, r in enumerate(relevance[:k]))
    ideal = sum(r / log2(i + 2) for i, r in enumerate(sorted(relevance, reverse=True)[:k]))
    return actual / ideal if ideal else 0.0
