"""Computes the mean and the variance of a row again for each of its numbers."""

import numpy as np


def layer_norm(x, gamma, beta, eps):
    out = np.zeros(x.shape)
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            out[i, j] = gamma[j] * (x[i, j] - x[i].mean()) / np.sqrt(x[i].var() + eps) + beta[j]
    return out
