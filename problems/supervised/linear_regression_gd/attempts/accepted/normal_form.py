import numpy as np


def gradient_descent(x, y, rate, steps):
    a = np.insert(x, 0, 1, axis=1)
    step = np.eye(a.shape[1]) - 2 * rate / len(y) * (a.T @ a)
    shift = 2 * rate / len(y) * (a.T @ y)
    c = np.zeros_like(shift)
    for _ in range(steps):
        c = step @ c + shift
    return c
