"""Finds the ideal rank of each result by comparing it with all others."""

from math import log2


def ndcg(relevance, k):
    actual = sum((2**r - 1) / log2(i + 2) for i, r in enumerate(relevance[:k]))
    ideal = 0.0
    for i, r in enumerate(relevance):
        rank = sum(other > r for other in relevance) + relevance[:i].count(r)
        if rank < k:
            ideal += (2**r - 1) / log2(rank + 2)
    return actual / ideal if ideal else 0.0
