"""Drops singular values below 0.01, whatever the largest one is."""

import numpy as np


def fit_linear(x, y):
    u, s, vt = np.linalg.svd(np.column_stack([np.ones(len(x)), x]), full_matrices=False)
    kept = s > 0.01
    return vt[kept].T @ (u[:, kept].T @ y / s[kept])
