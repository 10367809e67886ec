"""Divides the sum of squares by n, as if the loss were the mean squared error."""

import numpy as np


def ridge(x, y, penalty):
    xm, ym = x.mean(axis=0), y.mean()
    x, y = x - xm, y - ym
    w = np.linalg.solve(x.T @ x / len(x) + penalty * np.eye(x.shape[1]), x.T @ y / len(x))
    return np.insert(w, 0, ym - xm @ w)
