"""Counts each label of a cluster with list.count."""

from collections import defaultdict


def purity(labels, clusters):
    inside = defaultdict(list)
    for label, cluster in zip(labels, clusters):
        inside[cluster].append(label)
    right = 0
    for group in inside.values():
        right += max(group.count(label) for label in set(group))
    return right / len(labels)
