"""Counts indices from 1."""


def stratified_folds(labels, k):
    order = sorted(range(len(labels)), key=lambda i: labels[i])
    return [[i + 1 for i in order[fold::k]] for fold in range(k)]
