"""Clips the scores at 500, so that exp does not overflow."""

import numpy as np


def logistic_loss(weights, x, y):
    z = np.clip(x @ weights, -500, 500)
    p = 1 / (1 + np.exp(-z))
    return float((np.logaddexp(0, z) - y * z).mean()), x.T @ (p - y) / len(y)
