"""Goes through all k folds for each class, however few examples the class has."""


def stratified_folds(labels, k):
    groups = {}
    for i, c in enumerate(labels):
        groups.setdefault(c, []).append(i)
    folds = [[] for _ in range(k)]
    for group in groups.values():
        for f in range(k):
            folds[f].extend(group[f::k])
    return folds
