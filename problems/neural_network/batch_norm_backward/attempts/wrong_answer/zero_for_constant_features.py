"""Returns a gradient of zero for a constant feature."""

import numpy as np


def batch_norm_backward(grad, x, gamma, eps):
    n = len(x)
    s = np.sqrt(x.var(axis=0) + eps)
    h = (x - x.mean(axis=0)) / s
    dgamma = (grad * h).sum(axis=0)
    dbeta = grad.sum(axis=0)
    dx = gamma / s * (grad - dbeta / n - h * dgamma / n)
    dx[:, x.var(axis=0) < 1e-12] = 0.0
    return dx, dgamma, dbeta
