"""Rounds the probabilities to 0 and 1 in the gradient."""

import numpy as np


def logistic_loss(weights, x, y):
    z = x @ weights
    return float((np.logaddexp(0, z) - y * z).mean()), x.T @ ((z > 0) - y) / len(y)
