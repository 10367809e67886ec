"""Adds the losses and gradients of the rows one by one."""

import math

import numpy as np


def logistic_loss(weights, x, y):
    total, gradient = 0.0, np.zeros(len(weights))
    for row, label in zip(x, y):
        z = row @ weights
        e = math.exp(-abs(z))
        p = 1 / (1 + e) if z >= 0 else e / (1 + e)
        total += max(z, 0.0) - label * z + math.log1p(e)
        gradient += (p - label) * row
    return float(total / len(x)), gradient / len(x)
