"""Normalizes the rows."""

import numpy as np


def batch_norm_backward(grad, x, gamma, eps):
    s = np.sqrt(x.var(axis=1, keepdims=True) + eps)
    h = (x - x.mean(axis=1, keepdims=True)) / s
    dgamma = (grad * h).sum(axis=0)
    dbeta = grad.sum(axis=0)
    u = grad * gamma
    dx = (u - u.mean(axis=1, keepdims=True) - h * (u * h).mean(axis=1, keepdims=True)) / s
    return dx, dgamma, dbeta
