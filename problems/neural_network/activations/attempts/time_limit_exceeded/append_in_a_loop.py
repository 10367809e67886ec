"""Appends to an array for each element, which copies the array each time."""

import math

import numpy as np


def activation(name, x):
    if name not in ("sigmoid", "tanh", "relu"):
        raise ValueError(name)
    value, derivative = np.zeros(0), np.zeros(0)
    for number in x.ravel().tolist():
        if name == "relu":
            f, g = max(number, 0.0), float(number > 0)
        elif name == "tanh":
            f = math.tanh(number)
            g = 1 - f * f
        else:
            f = 0.5 * (1 + math.tanh(number / 2))
            g = f * (1 - f)
        value = np.append(value, f)
        derivative = np.append(derivative, g)
    return value.reshape(x.shape), derivative.reshape(x.shape)
