"""Combines cluster and label in one float, which has too few digits."""

from collections import Counter


def purity(labels, clusters):
    count = Counter()
    best = Counter()
    for label, c in zip(labels, clusters):
        key = c * (2e9 + 1.0) + label
        count[key] += 1
        best[c] = max(best[c], count[key])
    return sum(best.values()) / len(labels)
