"""Normalizes the first row only, and uses its statistics for all."""

import numpy as np


def layer_norm(x, gamma, beta, eps):
    mean = x[0].mean()
    variance = x[0].var()
    return gamma * (x - mean) / np.sqrt(variance + eps) + beta
