"""Returns x itself for an unknown name."""

import numpy as np


def activation(name, x):
    if name == "sigmoid":
        value = 1.0 / (1.0 + np.exp(-x))
        return value, value * (1.0 - value)
    if name == "tanh":
        value = np.tanh(x)
        return value, 1.0 - value**2
    if name == "relu":
        return np.maximum(x, 0.0), (x > 0).astype(float)
    return x, np.ones_like(x)
