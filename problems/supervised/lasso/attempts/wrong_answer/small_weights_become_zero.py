"""Sets weights below 1e-4 to 0."""

import numpy as np


def lasso(x: np.ndarray, y: np.ndarray, penalty: float, sweeps: int) -> np.ndarray:
    n, d = x.shape
    w = np.zeros(d)
    columns = np.ascontiguousarray(x.T)
    size = (columns**2).mean(axis=1)
    residual = y.copy()
    for _ in range(sweeps):
        for j in range(d):
            if size[j] == 0:
                continue
            rho = columns[j] @ residual / n + size[j] * w[j]
            new = np.sign(rho) * max(abs(rho) - penalty, 0.0) / size[j]
            if new != w[j]:
                residual -= columns[j] * (new - w[j])
                w[j] = new
    w[np.abs(w) < 1e-4] = 0.0
    return w
