"""Sums the normal equations in Python loops."""

import numpy as np


def ridge(x, y, penalty):
    d = x.shape[1] + 1
    gram = [[0.0] * d for _ in range(d)]
    right = [0.0] * d
    for row, target in zip(x.tolist(), y.tolist()):
        row = [1.0, *row]
        for i, p in enumerate(row):
            right[i] += p * target
            for j, q in enumerate(row):
                gram[i][j] += p * q
    for j in range(1, d):
        gram[j][j] += penalty
    return np.linalg.solve(np.array(gram), np.array(right))
