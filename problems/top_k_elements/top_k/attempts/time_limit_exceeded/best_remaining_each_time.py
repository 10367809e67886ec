"""Searches all remaining strings for the best one k times."""

from collections import Counter


def top_k(items, k):
    counts = Counter(items)
    best = []
    while counts and len(best) < k:
        item = min(counts, key=lambda item: (-counts[item], item))
        best.append(item)
        del counts[item]
    return best
