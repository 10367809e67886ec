"""Subtracts the sum beyond k from the whole sum, which loses digits if large grades are ranked low."""

from math import log2


def ndcg(relevance, k):
    best = sorted(relevance, reverse=True)
    ideal = dcg(best, 0) - dcg(best, k)
    return (dcg(relevance, 0) - dcg(relevance, k)) / ideal if best[0] else 0.0


def dcg(relevance, start):
    return sum((2 ** relevance[i] - 1) / log2(i + 2) for i in range(start, len(relevance)))
