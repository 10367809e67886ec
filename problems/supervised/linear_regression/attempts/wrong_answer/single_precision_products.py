"""Sums the products of columns in float32, and does the rest in float64."""

import numpy as np


def fit_linear(x, y):
    a = np.column_stack([np.ones(len(x)), x])
    single = a.astype(np.float32)
    gram = (single.T @ single).astype(np.float64)
    return np.linalg.pinv(gram, rcond=1e-7, hermitian=True) @ (a.T @ y)
