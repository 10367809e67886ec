"""Solves the normal equations without a look at the rank, and returns zeros if that fails."""

import numpy as np


def fit_linear(x, y):
    a = np.column_stack([np.ones(len(x)), x])
    try:
        return np.linalg.solve(a.T @ a, a.T @ y)
    except np.linalg.LinAlgError:
        return np.zeros(a.shape[1])
