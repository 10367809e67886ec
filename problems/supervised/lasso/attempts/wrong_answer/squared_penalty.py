"""Applies the penalty to the squares of the weights."""

import numpy as np


def lasso(x, y, penalty, sweeps):
    n, d = x.shape
    scale = (x**2).sum(axis=0) / n
    w, residuals = np.zeros(d), y.copy()
    for _ in range(sweeps):
        for j in range(d):
            if scale[j] == 0:
                continue
            rho = x[:, j] @ residuals / n + scale[j] * w[j]
            new = rho / (scale[j] + 2 * penalty)
            residuals -= (new - w[j]) * x[:, j]
            w[j] = new
    return w
