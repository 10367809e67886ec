"""Goes through all points once for each cluster."""

from collections import Counter


def purity(labels, clusters):
    right = 0
    for cluster in set(clusters):
        inside = [label for label, own in zip(labels, clusters) if own == cluster]
        right += max(Counter(inside).values())
    return right / len(labels)
