"""Divides by d - 1."""

import numpy as np


def layer_norm(x, gamma, beta, eps):
    mean = x.mean(axis=1, keepdims=True)
    variance = ((x - mean) ** 2).sum(axis=1, keepdims=True) / max(x.shape[1] - 1, 1)
    return gamma * (x - mean) / np.sqrt(variance + eps) + beta
