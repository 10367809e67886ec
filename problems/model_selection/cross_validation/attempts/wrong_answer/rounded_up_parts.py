"""Cuts each class into parts of ceil(m / k), so that the last folds get too few."""

from collections import defaultdict


def stratified_folds(labels, k):
    members = defaultdict(list)
    for i, label in enumerate(labels):
        members[label].append(i)
    folds = [[] for _ in range(k)]
    for group in members.values():
        size = -(-len(group) // k)
        for start in range(0, len(group), size):
            folds[start // size].extend(group[start : start + size])
    return folds
