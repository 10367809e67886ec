import numpy as np


def activation(name, x):
    if name == "sigmoid":
        with np.errstate(over="ignore"):
            s = 1 / (1 + np.exp(-x))
        return s, s - s * s
    if name == "tanh":
        with np.errstate(over="ignore"):
            t = 2 / (1 + np.exp(-2 * x)) - 1
        return t, (1 - t) * (1 + t)
    if name != "relu":
        raise ValueError
    return (x + np.abs(x)) / 2, np.heaviside(x, 0.0)
