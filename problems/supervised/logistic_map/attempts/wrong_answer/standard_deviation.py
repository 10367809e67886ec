"""Takes the prior variance for a standard deviation."""

import numpy as np


def map_logistic(x, y, prior_variance):
    d = x.shape[1]
    w = np.zeros(d)
    for _ in range(200):
        p = 1 / (1 + np.exp(-(x @ w)))
        gradient = x.T @ (p - y) + w / prior_variance**2
        if np.abs(gradient).max() < 1e-9:
            break
        curvature = (x.T * (p * (1 - p))) @ x + np.eye(d) / prior_variance**2
        w -= np.linalg.solve(curvature, gradient)
    return w
