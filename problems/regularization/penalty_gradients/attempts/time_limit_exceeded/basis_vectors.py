"""Builds the gradient as a sum of multiples of basis vectors."""

import numpy as np


def penalty(weights, l1, l2):
    value, gradient = 0.0, np.zeros(len(weights))
    for j, w in enumerate(weights.tolist()):
        basis = np.zeros(len(weights))
        basis[j] = 1.0
        value += l1 * abs(w) + l2 * w * w
        gradient += (l1 * ((w > 0) - (w < 0)) + 2 * l2 * w) * basis
    return value, gradient
