"""Does not subtract the mean, as RMSNorm."""

import numpy as np


def layer_norm(x, gamma, beta, eps):
    mean = 0.0
    variance = (x**2).mean(axis=1, keepdims=True)
    return gamma * (x - mean) / np.sqrt(variance + eps) + beta
