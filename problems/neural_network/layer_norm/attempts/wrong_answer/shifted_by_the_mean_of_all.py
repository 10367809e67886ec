"""Takes the mean of squares minus the square of the mean, after one shift for the whole array."""

import numpy as np


def layer_norm(x, gamma, beta, eps):
    x = x - x.mean()
    mean = x.mean(axis=1, keepdims=True)
    variance = np.maximum((x * x).mean(axis=1, keepdims=True) - mean**2, 0)
    return gamma * (x - mean) / np.sqrt(variance + eps) + beta
