"""Takes each run of equal labels for a class of its own, without sorting first."""

from itertools import groupby


def stratified_folds(labels, k):
    folds = [[] for _ in range(k)]
    for _, run in groupby(enumerate(labels), key=lambda pair: pair[1]):
        for number, (i, _) in enumerate(run):
            folds[number % k].append(i)
    return folds
