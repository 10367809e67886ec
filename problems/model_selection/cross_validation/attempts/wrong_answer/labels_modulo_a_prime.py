"""Takes labels that are equal modulo 1,000,003 for one class."""


def stratified_folds(labels, k):
    folds = [[] for _ in range(k)]
    seen = {}
    for i, c in enumerate(c % 1000003 for c in labels):
        count = seen.get(c, 0)
        folds[count % k].append(i)
        seen[c] = count + 1
    return folds
