"""Leaves the prior out of the second derivatives and shortens the steps by half, so that it stops too early."""

import numpy as np


def map_logistic(x, y, prior_variance):
    d = x.shape[1]
    w = np.zeros(d)
    for _ in range(40):
        p = 1 / (1 + np.exp(-(x @ w)))
        gradient = x.T @ (p - y) + w / prior_variance
        if np.abs(gradient).max() < 1e-9:
            break
        curvature = (x.T * (p * (1 - p))) @ x + 1e-3 * np.eye(d)
        w -= 0.5 * np.linalg.solve(curvature, gradient)
    return w
