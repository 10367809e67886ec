"""Multiplies by x instead of the normalized x in dgamma."""

import numpy as np


def batch_norm_backward(grad, x, gamma, eps):
    n = len(x)
    s = np.sqrt(x.var(axis=0) + eps)
    h = (x - x.mean(axis=0)) / s
    dgamma = (grad * x).sum(axis=0)
    dbeta = grad.sum(axis=0)
    dx = gamma / s * (grad - dbeta / n - h * (grad * h).mean(axis=0))
    return dx, dgamma, dbeta
