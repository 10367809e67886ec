"""Adds 1e-8 to the penalty, which shows if penalty and columns are small."""

import numpy as np


def ridge(x, y, penalty):
    xm, ym = x.mean(axis=0), y.mean()
    w = np.linalg.solve((x - xm).T @ (x - xm) + (penalty + 1e-8) * np.eye(x.shape[1]), (x - xm).T @ (y - ym))
    return np.insert(w, 0, ym - xm @ w)
