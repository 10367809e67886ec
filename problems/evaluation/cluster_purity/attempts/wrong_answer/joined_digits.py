"""Joins the digits of cluster and label without a separator, so different pairs collide."""

from collections import Counter


def purity(labels, clusters):
    count = Counter()
    best = Counter()
    for label, c in zip(labels, clusters):
        key = f"{c}{label}"
        count[key] += 1
        best[c] = max(best[c], count[key])
    return sum(best.values()) / len(labels)
