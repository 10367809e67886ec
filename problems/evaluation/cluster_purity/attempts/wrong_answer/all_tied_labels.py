"""Counts all labels that are tied for the most frequent one."""

from collections import Counter, defaultdict


def purity(labels, clusters):
    inside = defaultdict(Counter)
    for label, cluster in zip(labels, clusters):
        inside[cluster][label] += 1
    right = 0
    for counter in inside.values():
        most = max(counter.values())
        right += sum(count for count in counter.values() if count == most)
    return right / len(labels)
