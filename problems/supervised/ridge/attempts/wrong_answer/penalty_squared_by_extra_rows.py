"""Adds rows with the penalty instead of its root."""

import numpy as np


def ridge(x, y, penalty):
    n, d = x.shape
    a = np.column_stack([np.ones(n), x])
    extra = np.column_stack([np.zeros(d), penalty * np.eye(d)])
    return np.linalg.lstsq(np.vstack([a, extra]), np.append(y, np.zeros(d)), rcond=None)[0]
