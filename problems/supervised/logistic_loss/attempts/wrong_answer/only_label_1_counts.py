"""Leaves out the loss of rows with label 0."""

import numpy as np


def logistic_loss(weights, x, y):
    z = x @ weights
    return float((y * np.logaddexp(0, -z)).mean()), x.T @ (1 / (1 + np.exp(-z)) - y) / len(y)
