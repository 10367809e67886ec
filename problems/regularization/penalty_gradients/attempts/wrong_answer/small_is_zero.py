"""Treats weights below 1e-8 as zero."""

import numpy as np


def penalty(weights, l1, l2):
    weights = np.where(np.abs(weights) < 1e-8, 0.0, weights)
    value = l1 * np.abs(weights).sum() + l2 * (weights**2).sum()
    return float(value), l1 * np.sign(weights) + 2 * l2 * weights
