"""Combines cluster and label by a shift of 16 bits and XOR."""

from collections import Counter


def purity(labels, clusters):
    count = Counter()
    best = Counter()
    for label, c in zip(labels, clusters):
        key = (c << 16) ^ label
        count[key] += 1
        best[c] = max(best[c], count[key])
    return sum(best.values()) / len(labels)
