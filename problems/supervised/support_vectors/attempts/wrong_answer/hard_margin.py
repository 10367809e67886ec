"""Uses a large c, as if no sample could be within the margin."""

import numpy as np


def support_vectors(x: np.ndarray, y: np.ndarray, c: float) -> tuple[np.ndarray, np.ndarray, float]:
    kernel = x @ x.T
    c = 10.0
    alpha = np.zeros(len(y))
    errors = y.astype(float)
    positive = y == 1
    while True:
        up = np.where(positive, alpha < c, alpha > 0)
        down = np.where(positive, alpha > 0, alpha < c)
        i = np.where(up, errors, -np.inf).argmax()
        j = np.where(down, errors, np.inf).argmin()
        gap = errors[i] - errors[j]
        if gap < 1e-8:
            break
        step = gap / (kernel[i, i] + kernel[j, j] - 2 * kernel[i, j] + 1e-12)
        step = min(step, c - alpha[i] if positive[i] else alpha[i], alpha[j] if positive[j] else c - alpha[j])
        alpha[i] += y[i] * step
        alpha[j] -= y[j] * step
        errors -= step * (kernel[i] - kernel[j])
    found = np.flatnonzero(alpha > c * 1e-6)
    return found, (alpha * y) @ x, float(errors[i] + errors[j]) / 2
