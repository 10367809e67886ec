"""Multiplies one empty list, so that all folds are the same list."""


def stratified_folds(labels, k):
    folds = [[]] * k
    seen = {}
    for i, label in enumerate(labels):
        seen[label] = seen.get(label, 0) + 1
        folds[(seen[label] - 1) % k].append(i)
    return folds
