"""Inserts each result into a sorted list from the end."""

from math import log2


def ndcg(relevance, k):
    ordered = []
    for r in relevance:
        i = len(ordered)
        while i and ordered[i - 1] < r:
            i -= 1
        ordered.insert(i, r)
    actual = sum((2**r - 1) / log2(i + 2) for i, r in enumerate(relevance[:k]))
    ideal = sum((2**r - 1) / log2(i + 2) for i, r in enumerate(ordered[:k]))
    return actual / ideal if ideal else 0.0
