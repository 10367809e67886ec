"""Takes the largest label of each cluster instead of the most frequent one."""

from collections import defaultdict


def purity(labels, clusters):
    inside = defaultdict(list)
    for label, cluster in zip(labels, clusters):
        inside[cluster].append(label)
    return sum(group.count(max(group)) for group in inside.values()) / len(labels)
