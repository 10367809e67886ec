"""Uses a Laplace prior of the same variance."""

import numpy as np


def map_logistic(x, y, prior_variance):
    d = x.shape[1]
    w = np.zeros(d)
    for _ in range(200):
        p = 1 / (1 + np.exp(-(x @ w)))
        gradient = x.T @ (p - y) + np.sign(w) * np.sqrt(2 / prior_variance)
        if np.abs(gradient).max() < 1e-9:
            break
        curvature = (x.T * (p * (1 - p))) @ x + np.eye(d) / prior_variance
        w -= np.linalg.solve(curvature, gradient)
    return w
