"""Returns the intercept last."""

import numpy as np


def fit_linear(x, y):
    a = np.column_stack([x, np.ones(len(x))])
    return np.linalg.lstsq(a, y, rcond=None)[0]
