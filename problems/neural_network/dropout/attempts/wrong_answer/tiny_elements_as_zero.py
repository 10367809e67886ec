"""Takes elements below 1e-6 for zeros."""

import numpy as np


def dropout(x, keep, probability, training):
    if not training:
        return x
    if probability == 1:
        return np.zeros_like(x)
    return np.where((keep == 1) & (np.abs(x) > 1e-6), x / (1 - probability), 0.0)
