"""Uses the usual 1e-5 for any eps below 1e-4."""

import numpy as np


def layer_norm(x, gamma, beta, eps):
    mean = x.mean(axis=1, keepdims=True)
    variance = x.var(axis=1, keepdims=True)
    return gamma * (x - mean) / np.sqrt(variance + (1e-5 if eps < 1e-4 else eps)) + beta
