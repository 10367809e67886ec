"""Forgets the factor 2 of the inner function in the derivative of tanh."""

import numpy as np


def activation(name, x):
    if name == "sigmoid":
        value = 1.0 / (1.0 + np.exp(-x))
        return value, value * (1.0 - value)
    if name == "tanh":
        half = 1.0 / (1.0 + np.exp(-2.0 * x))
        return 2.0 * half - 1.0, 2.0 * half * (1.0 - half)
    if name == "relu":
        return np.maximum(x, 0.0), (x > 0).astype(float)
    raise ValueError(name)
