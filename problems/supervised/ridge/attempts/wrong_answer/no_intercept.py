"""Fits no intercept."""

import numpy as np


def ridge(x, y, penalty):
    w = np.linalg.solve(x.T @ x + penalty * np.eye(x.shape[1]), x.T @ y)
    return np.insert(w, 0, 0.0)
