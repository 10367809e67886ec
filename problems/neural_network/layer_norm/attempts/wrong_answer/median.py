"""Subtracts the median."""

import numpy as np


def layer_norm(x, gamma, beta, eps):
    mean = np.median(x, axis=1, keepdims=True)
    variance = x.var(axis=1, keepdims=True)
    return gamma * (x - mean) / np.sqrt(variance + eps) + beta
