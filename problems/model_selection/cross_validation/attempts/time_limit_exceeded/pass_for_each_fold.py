"""Chooses the examples of a fold by going through all of them, once for each fold."""


def stratified_folds(labels, k):
    order = sorted(range(len(labels)), key=lambda i: labels[i])
    return [[i for number, i in enumerate(order) if number % k == fold] for fold in range(k)]
