"""Computes scores and gradient in plain Python, element by element."""

import math

import numpy as np


def logistic_loss(weights, x, y):
    w = weights.tolist()
    total, gradient = 0.0, [0.0] * len(w)
    for row, label in zip(x.tolist(), y.tolist()):
        z = sum(p * q for p, q in zip(row, w))
        small = math.exp(-abs(z))
        total += max(z, 0.0) - label * z + math.log1p(small)
        error = (1.0 if z > 0 else small) / (1 + small) - label
        for j, value in enumerate(row):
            gradient[j] += error * value
    return total / len(y), np.array(gradient) / len(y)
