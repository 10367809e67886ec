"""Stops when the log posterior increases by less than 1e-6."""

import numpy as np


def map_logistic(x, y, prior_variance):
    d = x.shape[1]
    w = np.zeros(d)
    before = np.inf
    for _ in range(200):
        p = 1 / (1 + np.exp(-(x @ w)))
        gradient = x.T @ (p - y) + w / prior_variance
        value = np.logaddexp(0, x @ w).sum() - y @ (x @ w) + w @ w / (2 * prior_variance)
        if before - value < 1e-6:
            break
        before = value
        curvature = (x.T * (p * (1 - p))) @ x + np.eye(d) / prior_variance
        w -= np.linalg.solve(curvature, gradient)
    return w
