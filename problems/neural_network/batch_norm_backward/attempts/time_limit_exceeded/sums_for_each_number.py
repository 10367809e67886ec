"""Computes all sums of a feature again for each of its numbers."""

import numpy as np


def batch_norm_backward(grad, x, gamma, eps):
    n, d = x.shape
    dx = np.zeros((n, d))
    dgamma = np.zeros(d)
    for j in range(d):
        for i in range(n):
            s = np.sqrt(x[:, j].var() + eps)
            h = (x[:, j] - x[:, j].mean()) / s
            dgamma[j] = np.sum(grad[:, j] * h)
            dx[i, j] = gamma[j] / s * (grad[i, j] - grad[:, j].mean() - h[i] * dgamma[j] / n)
    return dx, dgamma, grad.sum(axis=0)
