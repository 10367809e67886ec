"""Sorts the list before the DCG of the ranking is computed."""

from math import log2


def ndcg(relevance, k):
    ideal = relevance
    ideal.sort(reverse=True)
    below = sum((2**r - 1) / log2(i + 2) for i, r in enumerate(ideal[:k]))
    above = sum((2**r - 1) / log2(i + 2) for i, r in enumerate(relevance[:k]))
    return above / below if below else 0.0
