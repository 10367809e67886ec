"""Never looks again at a weight that was set to zero."""

import numpy as np


def lasso(x, y, penalty, sweeps):
    n, d = x.shape
    scale = (x**2).sum(axis=0) / n
    w, residuals, gone = np.zeros(d), y.copy(), set()
    for _ in range(sweeps):
        for j in range(d):
            if scale[j] == 0 or j in gone:
                continue
            rho = x[:, j] @ residuals / n + scale[j] * w[j]
            new = np.sign(rho) * max(abs(rho) - penalty, 0.0) / scale[j]
            residuals -= (new - w[j]) * x[:, j]
            w[j] = new
            if new == 0:
                gone.add(j)
    return w
