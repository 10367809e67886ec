"""BFGS with a line search, then Newton steps; multiplies x by the signs of the labels in place."""

import numpy as np


def map_logistic(x: np.ndarray, y: np.ndarray, prior_variance: float) -> np.ndarray:
    x *= (2 * y - 1)[:, None]
    d = x.shape[1]

    def value_and_gradient(w):
        m = x @ w
        q = np.exp(-np.logaddexp(0, m))
        return np.logaddexp(0, -m).sum() + w @ w / 2 / prior_variance, w / prior_variance - x.T @ q

    w = np.zeros(d)
    inverse = np.linalg.inv(x.T @ x / 4 + np.eye(d) / prior_variance)
    value, gradient = value_and_gradient(w)
    for _ in range(2_000):
        if np.abs(gradient).max() < 1e-5:
            break
        direction = -inverse @ gradient
        low, high, t = 0.0, np.inf, 1.0
        for _ in range(60):
            new_value, new_gradient = value_and_gradient(w + t * direction)
            if new_value > value + 1e-4 * t * (gradient @ direction) + 1e-12 * abs(value):
                high = t
            elif new_gradient @ direction < 0.9 * (gradient @ direction):
                low = t
            else:
                break
            t = 2 * low if high == np.inf else (low + high) / 2
        s, change = t * direction, new_gradient - gradient
        w, value, gradient = w + s, new_value, new_gradient
        curvature = s @ change
        if curvature > 0:
            left = np.eye(d) - np.outer(s, change) / curvature
            inverse = left @ inverse @ left.T + np.outer(s, s) / curvature
    for _ in range(4):
        m = x @ w
        q = np.exp(-np.logaddexp(0, m))
        hessian = (x.T * (q * np.exp(-np.logaddexp(0, -m)))) @ x + np.eye(d) / prior_variance
        w = w - np.linalg.solve(hessian, w / prior_variance - x.T @ q)
    return w
