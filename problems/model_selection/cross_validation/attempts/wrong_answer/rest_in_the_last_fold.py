"""Puts the rest of each class into the last fold."""

from collections import defaultdict


def stratified_folds(labels, k):
    members = defaultdict(list)
    for i, label in enumerate(labels):
        members[label].append(i)
    folds = [[] for _ in range(k)]
    for group in members.values():
        size = len(group) // k
        for fold in range(k if size else 0):
            folds[fold].extend(group[fold * size : (fold + 1) * size])
        folds[-1].extend(group[size * k :])
    return folds
