"""Trains no intercept."""

import numpy as np


def gradient_descent(x, y, rate, steps):
    w = np.zeros(x.shape[1])
    for _ in range(steps):
        w -= rate * 2 * x.T @ (x @ w - y) / len(x)
    return np.insert(w, 0, 0.0)
