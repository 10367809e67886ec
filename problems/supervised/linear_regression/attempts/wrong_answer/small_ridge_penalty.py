"""Adds a small multiple of the identity, so that the matrix can be inverted."""

import numpy as np


def fit_linear(x, y):
    a = np.column_stack([np.ones(len(x)), x])
    return np.linalg.solve(a.T @ a + 1e-4 * np.eye(a.shape[1]), a.T @ y)
