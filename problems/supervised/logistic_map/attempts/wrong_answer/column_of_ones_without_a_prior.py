"""Exempts the first column from the prior if it is constant."""

import numpy as np


def map_logistic(x, y, prior_variance):
    d = x.shape[1]
    w = np.zeros(d)
    precision = np.full(d, 1 / prior_variance)
    if (x[:, 0] == 1).all() and d > 1:
        precision[0] = 0.0
    for _ in range(200):
        p = 1 / (1 + np.exp(-(x @ w)))
        gradient = x.T @ (p - y) + precision * w
        if np.abs(gradient).max() < 1e-9:
            break
        curvature = (x.T * (p * (1 - p))) @ x + np.diag(precision)
        w -= np.linalg.lstsq(curvature, gradient, rcond=None)[0]
    return w
