"""Counts 1000 * cluster + label, where different pairs may collide."""

from collections import Counter


def purity(labels, clusters):
    largest = {}
    for key, count in Counter(1000 * c + y for c, y in zip(clusters, labels)).items():
        largest[key // 1000] = max(largest.get(key // 1000, 0), count)
    return sum(largest.values()) / len(labels)
