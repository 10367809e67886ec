"""Takes x for the output of the sigmoid in the derivative."""

import numpy as np


def activation(name, x):
    if name == "sigmoid":
        return 1.0 / (1.0 + np.exp(-x)), x * (1.0 - x)
    if name == "tanh":
        value = np.tanh(x)
        return value, 1.0 - value**2
    if name == "relu":
        return np.maximum(x, 0.0), (x > 0).astype(float)
    raise ValueError(name)
