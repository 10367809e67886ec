"""Break ties by the UTF-16 units of the strings."""

from collections import Counter


def top_k(items, k):
    counts = Counter(items)
    ranked = sorted(counts, key=lambda s: (-counts[s], s.encode("utf-16-be", "surrogatepass")))
    return ranked[:k]
