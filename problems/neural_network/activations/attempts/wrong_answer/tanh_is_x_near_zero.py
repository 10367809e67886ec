"""Takes x for tanh(x) near zero, where they differ by x^3 / 3."""

import numpy as np


def activation(name, x):
    if name == "sigmoid":
        f = 0.5 * (1 + np.tanh(x / 2))
        return f, f * (1 - f)
    if name == "tanh":
        f = np.where(np.abs(x) < 0.01, x, np.tanh(x))
        return f, 1 - f**2
    if name == "relu":
        return np.maximum(x, 0), (x > 0).astype(float)
    raise ValueError(name)
