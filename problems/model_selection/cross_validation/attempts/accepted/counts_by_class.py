from collections import Counter


def stratified_folds(labels, k):
    folds = [[] for _ in range(k)]
    seen = Counter()
    for i, label in enumerate(labels):
        folds[seen[label] % k].append(i)
        seen[label] += 1
    return folds
