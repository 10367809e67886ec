"""Standardizes the columns and forgets to scale the weights back."""

import numpy as np


def fit_linear(x, y):
    deviation = x.std(axis=0)
    deviation[deviation == 0] = 1.0
    scaled = (x - x.mean(axis=0)) / deviation
    return np.linalg.lstsq(np.column_stack([np.ones(len(x)), scaled]), y, rcond=1e-9)[0]
