"""Leaves gamma out of dx."""

import numpy as np


def batch_norm_backward(grad, x, gamma, eps):
    n = len(x)
    s = np.sqrt(x.var(axis=0) + eps)
    h = (x - x.mean(axis=0)) / s
    dgamma = (grad * h).sum(axis=0)
    dbeta = grad.sum(axis=0)
    dx = (grad - dbeta / n - h * dgamma / n) / s
    return dx, dgamma, dbeta
