"""Tries at most 100 thresholds for each feature."""

import numpy as np


def gini(labels):
    return 1 - ((np.bincount(labels) / len(labels)) ** 2).sum()


def best_split(x, y):
    parent, best = gini(y), None
    for j in range(x.shape[1]):
        values = np.unique(x[:, j])
        thresholds = (values[1:] + values[:-1]) / 2
        for threshold in thresholds[:: max(1, len(thresholds) // 100)]:
            goes_left = x[:, j] <= threshold
            left, right = y[goes_left], y[~goes_left]
            decrease = parent - len(left) / len(y) * gini(left) - len(right) / len(y) * gini(right)
            if best is None or decrease > best[2] + 1e-9:
                best = (j, float(threshold), float(decrease))
    if best is None:
        raise ValueError("no split")
    return best
