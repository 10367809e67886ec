"""Takes the logarithm of a probability that has become 0 or 1."""

import numpy as np


def logistic_loss(weights, x, y):
    p = 1 / (1 + np.exp(-(x @ weights)))
    loss = -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()
    return float(loss), x.T @ (p - y) / len(y)
