"""Subtracts the mean in the variance only."""

import numpy as np


def layer_norm(x, gamma, beta, eps):
    variance = x.var(axis=1, keepdims=True)
    return gamma * x / np.sqrt(variance + eps) + beta
