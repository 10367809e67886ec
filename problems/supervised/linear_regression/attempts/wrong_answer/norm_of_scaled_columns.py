"""Divides each column by its length, so that the norm of other coefficients is the smallest."""

import numpy as np


def fit_linear(x, y):
    a = np.column_stack([np.ones(len(x)), x])
    length = np.sqrt((a**2).sum(axis=0))
    length[length == 0] = 1.0
    return np.linalg.lstsq(a / length, y, rcond=1e-9)[0] / length
