"""Fits ridge regression to labels of -1 and 1."""

import numpy as np


def map_logistic(x, y, prior_variance):
    d = x.shape[1]
    w = np.zeros(d)
    return w + np.linalg.solve(x.T @ x / 4 + np.eye(d) / prior_variance, x.T @ (y - 0.5))
