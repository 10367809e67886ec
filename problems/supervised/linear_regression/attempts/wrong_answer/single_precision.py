"""Rounds the data to float32."""

import numpy as np


def fit_linear(x, y):
    a = np.column_stack([np.ones(len(x)), x]).astype(np.float32)
    return np.linalg.lstsq(a, y.astype(np.float32), rcond=None)[0].astype(np.float64)
