"""Copies the whole gradient for each weight that it appends."""

import numpy as np


def penalty(weights, l1, l2):
    value, gradient = 0.0, np.array([])
    for w in weights:
        value += l1 * abs(w) + l2 * w * w
        gradient = np.append(gradient, l1 * np.sign(w) + 2 * l2 * w)
    return float(value), gradient
