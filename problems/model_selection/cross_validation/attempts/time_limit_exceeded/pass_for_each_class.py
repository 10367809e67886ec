"""Goes through all examples once for each class."""


def stratified_folds(labels, k):
    order = []
    for label in set(labels):
        order += [i for i, own in enumerate(labels) if own == label]
    return [order[fold::k] for fold in range(k)]
