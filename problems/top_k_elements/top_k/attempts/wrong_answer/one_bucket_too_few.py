"""Creates one bucket too few, so a list of equal strings has no bucket for its count."""

from collections import Counter


def top_k(items, k):
    counts = Counter(items)
    best = []
    for wanted in range(len(items) - 1, 0, -1):
        best += sorted(item for item in counts if counts[item] == wanted)
    return best[:k]
