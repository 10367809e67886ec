"""Swaps l1 and l2."""

import numpy as np


def penalty(weights, l1, l2):
    value = l2 * np.abs(weights).sum() + l1 * (weights**2).sum()
    return float(value), l2 * np.sign(weights) + 2 * l1 * weights
