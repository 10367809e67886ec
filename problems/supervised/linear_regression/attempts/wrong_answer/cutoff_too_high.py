"""Drops singular values that are small but not zero."""

import numpy as np


def fit_linear(x, y):
    a = np.column_stack([np.ones(len(x)), x])
    return np.linalg.pinv(a, rcond=0.01) @ y
