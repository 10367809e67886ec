"""Divides by every computed singular value, also by those that should be zero."""

import numpy as np


def fit_linear(x, y):
    u, s, vt = np.linalg.svd(np.column_stack([np.ones(len(x)), x]), full_matrices=False)
    return vt.T @ (u.T @ y / np.maximum(s, 1e-300))
