"""Clips the normalized elements at 10, as some libraries clip outliers."""

import numpy as np


def layer_norm(x, gamma, beta, eps):
    mean = x.mean(axis=1, keepdims=True)
    variance = x.var(axis=1, keepdims=True)
    normalized = np.clip((x - mean) / np.sqrt(variance + eps), -10, 10)
    return gamma * normalized + beta
