"""Divides by the rank instead of a logarithm."""


def ndcg(relevance, k):
    actual = sum((2**r - 1) / (i + 1) for i, r in enumerate(relevance[:k]))
    ideal = sum((2**r - 1) / (i + 1) for i, r in enumerate(sorted(relevance, reverse=True)[:k]))
    return actual / ideal if ideal else 0.0
