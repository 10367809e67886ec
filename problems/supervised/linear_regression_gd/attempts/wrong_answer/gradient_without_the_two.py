"""Forgets the factor 2 of the square's derivative."""

import numpy as np


def gradient_descent(x, y, rate, steps):
    a = np.column_stack([np.ones(len(x)), x])
    c = np.zeros(a.shape[1])
    for _ in range(steps):
        c -= rate * a.T @ (a @ c - y) / len(x)
    return c
