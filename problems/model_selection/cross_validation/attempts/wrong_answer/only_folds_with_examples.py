"""Leaves out empty folds."""


def stratified_folds(labels, k):
    folds = [[] for _ in range(k)]
    seen = {}
    for i, label in enumerate(labels):
        seen[label] = seen.get(label, 0) + 1
        folds[(seen[label] - 1) % k].append(i)
    return [fold for fold in folds if fold]
