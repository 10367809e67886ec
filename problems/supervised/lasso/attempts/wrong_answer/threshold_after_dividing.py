"""Applies the threshold to the least squares weight."""

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
            best = rho / scale[j]
            new = np.sign(best) * max(abs(best) - penalty, 0.0)
            residuals -= (new - w[j]) * x[:, j]
            w[j] = new
    return w
