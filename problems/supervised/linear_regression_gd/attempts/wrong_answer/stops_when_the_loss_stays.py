"""Stops when the loss does not decrease, which is no minimum at the largest rate."""

import numpy as np


def gradient_descent(x, y, rate, steps):
    a = np.column_stack([np.ones(len(x)), x])
    c = np.zeros(a.shape[1])
    least = np.inf
    for _ in range(steps):
        errors = a @ c - y
        if errors @ errors >= least:
            break
        least = errors @ errors
        c -= rate * 2 * a.T @ errors / len(x)
    return c
