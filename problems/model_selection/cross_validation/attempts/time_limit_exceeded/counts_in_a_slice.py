"""Counts the earlier examples of the class in a slice, for each example."""


def stratified_folds(labels, k):
    folds = [[] for _ in range(k)]
    for i, label in enumerate(labels):
        folds[labels[:i].count(label) % k].append(i)
    return folds
