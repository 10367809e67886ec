import numpy as np


def logistic_loss(weights, x, y):
    z = x @ weights
    p = 1 / (1 + np.exp(-z))  # inf in the denominator gives 0
    loss = np.where(y == 1, np.logaddexp(0, -z), np.logaddexp(0, z))
    return loss.mean().item(), ((p - y)[:, None] * x).mean(axis=0)
