"""Computes log(1 + exp(z)) as it stands, which is infinite for a score of 800."""

import numpy as np


def logistic_loss(weights, x, y):
    z = x @ weights
    loss = np.log1p(np.exp(z)) - y * z
    return float(loss.mean()), x.T @ (1 / (1 + np.exp(-z)) - y) / len(y)
