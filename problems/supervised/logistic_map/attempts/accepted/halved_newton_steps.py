"""Halves a Newton step until the norm of the gradient falls."""

import numpy as np


def sigmoid(z):
    out = np.empty_like(z)
    positive = z >= 0
    out[positive] = 1 / (1 + np.exp(-z[positive]))
    e = np.exp(z[~positive])
    out[~positive] = e / (1 + e)
    return out


def map_logistic(x: np.ndarray, y: np.ndarray, prior_variance: float) -> np.ndarray:
    ridge = np.identity(x.shape[1]) / prior_variance
    w = np.zeros((x.shape[1], 1))
    target = y.reshape(-1, 1).astype(float)

    def size(w):
        return float(np.linalg.norm(x.T @ (sigmoid(x @ w) - target) + w / prior_variance))

    for _ in range(1_000):
        p = sigmoid(x @ w)
        gradient = x.T @ (p - target) + w / prior_variance
        if np.abs(gradient).max() < 1e-8:
            break
        hessian = x.T @ (p * (1 - p) * x) + ridge
        t = 1.0
        step = np.linalg.solve(hessian, gradient)
        while t > 1e-6 and size(w - t * step) > (1 - t / 4) * size(w):
            t /= 2
        w = w - t * step
    return w.ravel()
