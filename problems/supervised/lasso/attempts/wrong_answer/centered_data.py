"""Centers the data, as if there were an intercept."""

import numpy as np


def lasso(x, y, penalty, sweeps):
    n, d = x.shape
    x, y = x - x.mean(axis=0), y - y.mean()
    scale = (x**2).sum(axis=0) / n
    w, residuals = np.zeros(d), y.copy()
    for _ in range(sweeps):
        for j in range(d):
            if scale[j] < 1e-12:
                continue
            rho = x[:, j] @ residuals / n + scale[j] * w[j]
            new = np.sign(rho) * max(abs(rho) - penalty, 0.0) / scale[j]
            residuals -= (new - w[j]) * x[:, j]
            w[j] = new
    return w
