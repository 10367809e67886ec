"""Treats a row with a variance below 1e-8 as constant."""

import numpy as np


def layer_norm(x, gamma, beta, eps):
    mean = x.mean(axis=1, keepdims=True)
    variance = x.var(axis=1, keepdims=True)
    normalized = np.where(variance < 1e-8, 0.0, (x - mean) / np.sqrt(variance + eps))
    return gamma * normalized + beta
