"""Exchanges labels and clusters."""

from collections import Counter, defaultdict


def purity(labels, clusters):
    inside = defaultdict(Counter)
    for label, cluster in zip(labels, clusters):
        inside[label][cluster] += 1
    return sum(max(counter.values()) for counter in inside.values()) / len(labels)
