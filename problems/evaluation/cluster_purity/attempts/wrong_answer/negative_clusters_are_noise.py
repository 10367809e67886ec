"""Leaves the points of cluster -1 out, as if they were the noise of DBSCAN."""

from collections import Counter, defaultdict


def purity(labels, clusters):
    inside = defaultdict(Counter)
    for label, cluster in zip(labels, clusters):
        if cluster != -1:
            inside[cluster][label] += 1
    points = sum(sum(counter.values()) for counter in inside.values())
    return sum(max(counter.values()) for counter in inside.values()) / points if points else 0.0
