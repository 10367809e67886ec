"""Looks up every pair of a cluster and a label."""

from collections import Counter


def purity(labels, clusters):
    counts = Counter(zip(clusters, labels))
    names = set(labels)
    right = 0
    for cluster in set(clusters):
        right += max(counts[cluster, name] for name in names)
    return right / len(labels)
