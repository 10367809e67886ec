"""Clips the scores to [-10, 10] against overflow."""

import numpy as np


def map_logistic(x: np.ndarray, y: np.ndarray, prior_variance: float) -> np.ndarray:
    d = x.shape[1]
    w = np.zeros(d)

    def objective(w):
        z = x @ w
        return np.sum(np.logaddexp(0.0, z) - y * z) + w @ w / (2 * prior_variance)

    for _ in range(200):
        z = x @ w
        p = 1.0 / (1.0 + np.exp(-np.clip(z, -10, 10)))
        gradient = x.T @ (p - y) + w / prior_variance
        if np.abs(gradient).max() < 1e-8:
            break
        hessian = (x * (p * (1 - p))[:, None]).T @ x + np.eye(d) / prior_variance
        step = np.linalg.solve(hessian, gradient)
        size = 1.0
        while size > 1e-9 and objective(w - size * step) > objective(w) + 1e-12 * abs(objective(w)):
            size /= 2
        w = w - size * step
    return w
