"""Cuts the input into k parts, whatever the classes."""


def stratified_folds(labels, k):
    n = len(labels)
    return [list(range(fold * n // k, (fold + 1) * n // k)) for fold in range(k)]
