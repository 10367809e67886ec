"""Centers y but not the columns."""

import numpy as np


def ridge(x, y, penalty):
    ym = y.mean()
    w = np.linalg.solve(x.T @ x + penalty * np.eye(x.shape[1]), x.T @ (y - ym))
    return np.insert(w, 0, ym - x.mean(axis=0) @ w)
