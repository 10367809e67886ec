"""Adds the losses and gradients of the rows one by one."""

import numpy as np


def logistic_loss(weights, x, y):
    total, gradient = 0.0, np.zeros(len(weights))
    for i in range(len(x)):
        z = np.dot(x[i], weights)
        p = np.exp(-np.logaddexp(0, -z))
        total += np.logaddexp(0, z) - y[i] * z
        gradient += (p - y[i]) * x[i]
    return float(total / len(x)), gradient / len(x)
