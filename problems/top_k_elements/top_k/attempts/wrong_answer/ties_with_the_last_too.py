"""Returns every string that is as frequent as the k-th, which may be more than k."""

from collections import Counter


def top_k(items, k):
    counts = Counter(items)
    ordered = sorted(counts, key=lambda item: (-counts[item], item))
    if len(ordered) <= k:
        return ordered
    return [item for item in ordered if counts[item] >= counts[ordered[k - 1]]]
