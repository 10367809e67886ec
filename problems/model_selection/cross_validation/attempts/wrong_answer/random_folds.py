"""Shuffles all examples together, and deals them."""

import random


def stratified_folds(labels, k):
    order = list(range(len(labels)))
    random.Random(1).shuffle(order)
    return [order[fold::k] for fold in range(k)]
