"""Adds beta before multiplying by gamma."""

import numpy as np


def layer_norm(x, gamma, beta, eps):
    mean = x.mean(axis=1, keepdims=True)
    variance = x.var(axis=1, keepdims=True)
    return gamma * ((x - mean) / np.sqrt(variance + eps) + beta)
