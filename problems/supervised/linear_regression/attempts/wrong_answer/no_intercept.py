"""Fits no intercept and returns 0 for it."""

import numpy as np


def fit_linear(x, y):
    return np.insert(np.linalg.lstsq(x, y, rcond=None)[0], 0, 0.0)
