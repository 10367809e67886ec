"""Returns the share of the points that are in a cluster with one label only."""

from collections import defaultdict


def purity(labels, clusters):
    inside = defaultdict(set)
    for label, cluster in zip(labels, clusters):
        inside[cluster].add(label)
    return sum(len(inside[cluster]) == 1 for cluster in clusters) / len(labels)
