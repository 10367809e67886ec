"""Uses the formula for labels -1 and 1 with labels 0 and 1."""

import numpy as np


def map_logistic(x, y, prior_variance):
    d = x.shape[1]
    w = np.zeros(d)
    for _ in range(200):
        p = 1 / (1 + np.exp(-(x @ w)))
        gradient = -x.T @ (y / (1 + np.exp(y * (x @ w)))) + w / prior_variance
        if np.abs(gradient).max() < 1e-9:
            break
        curvature = (x.T * (p * (1 - p))) @ x + np.eye(d) / prior_variance
        w -= np.linalg.solve(curvature, gradient)
    return w
