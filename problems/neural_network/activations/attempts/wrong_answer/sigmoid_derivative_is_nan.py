"""Computes the derivative of the sigmoid as a quotient of exponentials that overflow."""

import numpy as np


def activation(name, x):
    if name == "sigmoid":
        power = np.exp(-x)
        return 1.0 / (1.0 + power), power / (1.0 + power) ** 2
    if name == "tanh":
        value = np.tanh(x)
        return value, 1.0 - value**2
    if name == "relu":
        return np.maximum(x, 0.0), (x > 0).astype(float)
    raise ValueError(name)
