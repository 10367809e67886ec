"""Multiplies by the Jacobian matrix of each feature."""

import numpy as np


def batch_norm_backward(grad, x, gamma, eps):
    n, d = x.shape
    dx = np.zeros((n, d))
    dgamma = np.zeros(d)
    for j in range(d):
        s = np.sqrt(x[:, j].var() + eps)
        h = (x[:, j] - x[:, j].mean()) / s
        dgamma[j] = grad[:, j] @ h
        jacobian = (np.eye(n) - 1 / n - np.outer(h, h) / n) / s
        dx[:, j] = gamma[j] * (jacobian @ grad[:, j])
    return dx, dgamma, grad.sum(axis=0)
