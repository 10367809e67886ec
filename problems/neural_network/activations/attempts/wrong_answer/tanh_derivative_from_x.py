"""Takes x for the output of tanh in the derivative."""

import numpy as np


def activation(name, x):
    if name == "sigmoid":
        value = 1.0 / (1.0 + np.exp(-x))
        return value, value * (1.0 - value)
    if name == "tanh":
        return np.tanh(x), 1.0 - x**2
    if name == "relu":
        return np.maximum(x, 0.0), (x > 0).astype(float)
    raise ValueError(name)
