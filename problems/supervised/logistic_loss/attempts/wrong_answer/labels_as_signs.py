"""Uses the formula for labels -1 and 1 with labels 0 and 1."""

import numpy as np


def logistic_loss(weights, x, y):
    m = y * (x @ weights)
    return float(np.logaddexp(0, -m).mean()), -x.T @ (y * np.exp(-np.logaddexp(0, m))) / len(y)
