"""Solves a square system directly, although its columns may be dependent."""

import numpy as np


def fit_linear(x, y):
    a = np.column_stack([np.ones(len(x)), x])
    if a.shape[0] == a.shape[1]:
        try:
            return np.linalg.solve(a, y)
        except np.linalg.LinAlgError:
            pass
    return np.linalg.lstsq(a, y, rcond=1e-9)[0]
