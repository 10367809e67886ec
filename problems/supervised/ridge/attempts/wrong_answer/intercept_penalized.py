"""Penalizes the intercept too."""

import numpy as np


def ridge(x, y, penalty):
    a = np.column_stack([np.ones(len(x)), x])
    return np.linalg.solve(a.T @ a + penalty * np.eye(a.shape[1]), a.T @ y)
