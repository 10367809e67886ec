"""Finds and removes the best remaining result k times."""

from math import log2


def ndcg(relevance, k):
    remaining = list(relevance)
    ideal = actual = 0.0
    for i in range(min(k, len(relevance))):
        best = max(remaining)
        remaining.remove(best)
        ideal += (2**best - 1) / log2(i + 2)
        actual += (2 ** relevance[i] - 1) / log2(i + 2)
    return actual / ideal if ideal else 0.0
