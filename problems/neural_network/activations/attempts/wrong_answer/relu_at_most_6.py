"""Cuts ReLU at 6."""

import numpy as np


def activation(name, x):
    if name == "sigmoid":
        value = 1.0 / (1.0 + np.exp(-x))
        return value, value * (1.0 - value)
    if name == "tanh":
        value = np.tanh(x)
        return value, 1.0 - value**2
    if name == "relu":
        return np.clip(x, 0.0, 6.0), ((x > 0) & (x < 6)).astype(float)
    raise ValueError(name)
