"""Counts a label only if it is more than half of its cluster."""

from collections import Counter, defaultdict


def purity(labels, clusters):
    inside = defaultdict(Counter)
    for label, cluster in zip(labels, clusters):
        inside[cluster][label] += 1
    right = 0
    for counter in inside.values():
        most = max(counter.values())
        if 2 * most > sum(counter.values()):
            right += most
    return right / len(labels)
