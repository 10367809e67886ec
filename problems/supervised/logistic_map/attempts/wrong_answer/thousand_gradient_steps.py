"""Takes a thousand steps of gradient descent."""

import numpy as np


def map_logistic(x, y, prior_variance):
    d = x.shape[1]
    w = np.zeros(d)
    for _ in range(1000):
        p = 1 / (1 + np.exp(-(x @ w)))
        gradient = x.T @ (p - y) + w / prior_variance
        if np.abs(gradient).max() < 1e-9:
            break
        w -= gradient / ((x**2).sum() / 4 + 1 / prior_variance)
    return w
