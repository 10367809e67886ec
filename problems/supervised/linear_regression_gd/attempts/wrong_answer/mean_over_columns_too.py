"""Divides by the number of elements of x instead of the number of rows."""

import numpy as np


def gradient_descent(x, y, rate, steps):
    a = np.column_stack([np.ones(len(x)), x])
    c = np.zeros(a.shape[1])
    for _ in range(steps):
        c -= rate * 2 * a.T @ (a @ c - y) / x.size
    return c
