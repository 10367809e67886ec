"""Leaves the L2 term out of the gradient if l2 is below a millionth of l1."""

import numpy as np


def penalty(weights, l1, l2):
    value = l1 * np.abs(weights).sum() + l2 * (weights**2).sum()
    gradient = l1 * np.sign(weights)
    if l2 * 1e6 >= l1:
        gradient = gradient + 2 * l2 * weights
    return float(value), gradient
