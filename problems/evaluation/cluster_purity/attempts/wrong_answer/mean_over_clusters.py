"""Takes the mean of the purities of the clusters, whatever their size."""

from collections import Counter, defaultdict


def purity(labels, clusters):
    inside = defaultdict(Counter)
    for label, cluster in zip(labels, clusters):
        inside[cluster][label] += 1
    shares = [max(counter.values()) / sum(counter.values()) for counter in inside.values()]
    return sum(shares) / len(shares)
