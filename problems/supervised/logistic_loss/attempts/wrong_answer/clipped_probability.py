"""Clips the probabilities, so that no loss exceeds 34.5."""

import numpy as np


def logistic_loss(weights, x, y):
    p = 1 / (1 + np.exp(-(x @ weights)))
    q = np.clip(p, 1e-15, 1 - 1e-15)
    loss = -np.where(y == 1, np.log(q), np.log(1 - q)).mean()
    return float(loss), x.T @ (p - y) / len(y)
