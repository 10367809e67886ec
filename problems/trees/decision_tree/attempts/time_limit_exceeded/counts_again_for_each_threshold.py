"""Counts the classes of both sides again for each threshold."""

import numpy as np


class DecisionTree:
    def __init__(self, max_depth: int) -> None:
        self.max_depth = max_depth

    def fit(self, x: np.ndarray, y: np.ndarray) -> None:
        self.root = grow(x, y, self.max_depth)

    def predict(self, x: np.ndarray) -> np.ndarray:
        return np.array([leaf_of(self.root, row) for row in x.tolist()])


def grow(x, y, levels):
    split = best_split(x, y) if levels else None
    if split is None:
        return int(np.bincount(y).argmax())
    feature, threshold = split
    goes_left = x[:, feature] <= threshold
    left = grow(x[goes_left], y[goes_left], levels - 1)
    return feature, threshold, left, grow(x[~goes_left], y[~goes_left], levels - 1)


def gini(labels):
    return 1 - ((np.bincount(labels) / len(labels)) ** 2).sum()


def best_split(x, y):
    found, least = None, 2.0
    for feature in range(x.shape[1] if y.min() < y.max() else 0):
        values = np.unique(x[:, feature])
        for threshold in (values[1:] + values[:-1]) / 2:
            left = x[:, feature] <= threshold
            after = left.mean() * gini(y[left]) + (1 - left.mean()) * gini(y[~left])
            if after < least - 1e-9:
                least, found = after, (feature, threshold)
    return found


def leaf_of(node, row):
    while type(node) is tuple:
        feature, threshold, left, right = node
        node = left if row[feature] <= threshold else right
    return node
