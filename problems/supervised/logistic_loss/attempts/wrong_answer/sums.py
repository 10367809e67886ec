"""Sums over the rows instead of taking the mean."""

import numpy as np


def logistic_loss(weights, x, y):
    z = x @ weights
    return float((np.logaddexp(0, z) - y * z).sum()), x.T @ (1 / (1 + np.exp(-z)) - y)
