"""Works in float32."""

import numpy as np


def map_logistic(x, y, prior_variance):
    x, y = x.astype(np.float32), y.astype(np.float32)
    d = x.shape[1]
    w = np.zeros(d, dtype=np.float32)
    for _ in range(200):
        p = 1 / (1 + np.exp(-(x @ w)))
        gradient = x.T @ (p - y) + w / np.float32(prior_variance)
        if np.abs(gradient).max() < 1e-9:
            break
        curvature = (x.T * (p * (1 - p))) @ x + np.eye(d, dtype=np.float32) / np.float32(prior_variance)
        w -= np.linalg.solve(curvature, gradient)
    return w
