"""Returns the labels of each fold instead of the indices."""


def stratified_folds(labels, k):
    folds = [[] for _ in range(k)]
    seen = {}
    for label in labels:
        seen[label] = seen.get(label, 0) + 1
        folds[(seen[label] - 1) % k].append(label)
    return folds
