"""Takes the penalty as penalty / 2 times the squares, but the errors without a half."""

import numpy as np


def ridge(x, y, penalty):
    xm, ym = x.mean(axis=0), y.mean()
    x, y = x - xm, y - ym
    w = np.linalg.solve(2 * x.T @ x + penalty * np.eye(x.shape[1]), 2 * x.T @ y)
    return np.insert(w, 0, ym - xm @ w)
