"""Sorts by class and cuts the order into k parts."""


def stratified_folds(labels, k):
    order = sorted(range(len(labels)), key=lambda i: labels[i])
    n = len(labels)
    return [order[fold * n // k : (fold + 1) * n // k] for fold in range(k)]
